using BotApp.Tests.TestKit;
using Xunit.Abstractions;

namespace BotApp.Tests.Commerce.TauRetail;

/// <summary>The goals of tau-retail at our desks, without any talk: afterwards the shop must be as the benchmark says.</summary>
public sealed class TauDesksTests(ITestOutputHelper output)
{
    /// <summary>Of all cases at least so many must end in the benchmark's own state.</summary>
    private const double Floor = 0.98;

    [SharedDataFact("TAU_SCRIPTS", "tau-retail")]
    public async Task The_desks_leave_the_shop_as_the_benchmark_says()
    {
        var template = await TauTemplate.CreateAsync();
        var wrong = new List<string>();
        foreach (var script in TauScripts.All)
        {
            await using var shop = template.Copy();
            if (await FaultAsync(template, shop, script) is { } fault)
            {
                wrong.Add($"{script.Id}: {fault}");
            }
        }

        var equal = TauScripts.All.Count - wrong.Count;
        output.WriteLine($"tau-retail desks: {equal} of {TauScripts.All.Count} final states equal");
        wrong.ForEach(output.WriteLine);
        equal.ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(TauScripts.All.Count * Floor), string.Join('\n', wrong));
    }

    /// <summary>Null when every goal went as it should and everything of the user is as it should be.</summary>
    private static async Task<string?> FaultAsync(TauTemplate template, TauShop shop, TauScript script)
    {
        var clerk = new TauClerk(shop.Shop, script.UserId);
        foreach (var goal in script.Goals)
        {
            var refusal = await clerk.DoAsync(goal);
            if ((refusal is null) != (goal["gold_error"] is null))
            {
                return $"{goal["action"]} {goal["order_id"]}: {refusal?.Reason ?? "was not refused"}";
            }
        }

        return await TauDifference.OfAsync(template, shop, script);
    }
}
