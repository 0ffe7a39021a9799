using BotApp.Tests.TestKit;
using Xunit.Abstractions;

namespace BotApp.Tests.Commerce.TauRetail.Talk;

/// <summary>What must never change the tau-retail shop, however the customer talks: everything at once, or only what is asked.</summary>
public sealed class TauTalkRefusalTests(ITestOutputHelper output)
{
    /// <summary>Cases of each kind, evenly spread.</summary>
    private const int Sample = 24;

    [SharedDataFact("TAU_SCRIPTS", "tau-retail")]
    public Task Who_says_no_at_the_end_has_changed_nothing() => PlayAsync(_ => TauScripts.All.Where(script => script.Goals.Count > 0), all => new TauTemper(all) { SaysNo = true });

    [SharedDataFact("TAU_SCRIPTS", "tau-retail")]
    public Task Who_gives_a_wrong_postcode_changes_nothing() => PlayAsync(_ => TauScripts.All.Where(script => script.Goals.Count > 0), all => new TauTemper(all) { Zip = "00000" });

    [SharedDataFact("TAU_SCRIPTS", "tau-retail")]
    public Task An_order_of_somebody_else_stays_as_it_is() =>
        PlayAsync(refusals => TauScripts.All.Where(script => script.Goals.Any(goal => goal["order_id"] is not null)).Select(refusals.OfForeignOrder), all => new TauTemper(all));

    [SharedDataFact("TAU_SCRIPTS", "tau-retail")]
    public Task An_order_being_processed_stays_as_it_is() => PlayAsync(refusals => refusals.OfProcessedOrders(), all => new TauTemper(all));

    [SharedDataFact("TAU_SCRIPTS", "tau-retail")]
    public Task A_variant_that_is_not_to_be_had_changes_nothing() => PlayAsync(refusals => refusals.OfUnavailableVariants(), all => new TauTemper(all));

    private async Task PlayAsync(Func<TauRefusals, IEnumerable<TauScript>> scripts, Func<bool, TauTemper> temper)
    {
        var template = await TauTemplate.CreateAsync();
        await using var host = await TauTalkHost.StartAsync(template);
        var all = scripts(new TauRefusals(template)).ToList();
        var step = Math.Max(1, all.Count / Sample);
        var changed = new List<string>();
        for (var at = 0; at < all.Count && at / step < Sample; at += step)
        {
            await using var talk = await host.BeginAsync($"refused-{at}");
            await new TauCustomer(all[at], talk, temper(at / step % 2 == 0)).TalkAsync();
            if (await TauDifference.FromStartAsync(template, host.Shop, all[at].UserId) is { } difference)
            {
                changed.Add($"{all[at].Id}: {difference}\n{talk.Protocol}");
            }

            output.WriteLine($"{all[at].Id}\n{talk.Protocol}");
        }

        changed.ShouldBeEmpty(string.Join('\n', changed));
    }
}
