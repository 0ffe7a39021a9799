using System.Globalization;
using BotApp.Tests.TestKit;
using Xunit.Abstractions;

namespace BotApp.Tests.Commerce.TauRetail.Talk;

/// <summary>The goals of tau-retail by conversation: a scripted customer talks English with the bot, and afterwards the shop must be as the benchmark says.</summary>
public sealed class TauTalkTests(ITestOutputHelper output)
{
    /// <summary>Cases played in an ordinary run, evenly spread; TAU_CASES names another number, or <c>all</c>.</summary>
    private const int Sample = 60;

    [SharedDataFact("TAU_SCRIPTS", "tau-retail")]
    public Task A_customer_who_tells_everything_at_once_gets_what_the_benchmark_says() => PlayAsync(tellsAll: true);

    [SharedDataFact("TAU_SCRIPTS", "tau-retail")]
    public Task A_customer_who_answers_only_what_is_asked_gets_what_the_benchmark_says() => PlayAsync(tellsAll: false);

    private async Task PlayAsync(bool tellsAll)
    {
        var template = await TauTemplate.CreateAsync();
        await using var host = await TauTalkHost.StartAsync(template);
        var cases = Chosen();
        var (clean, equal, turns) = (0, 0, 0);
        var wrong = new List<string>();
        foreach (var script in cases)
        {
            await using var talk = await host.BeginAsync(script.Id);
            var said = await new TauCustomer(script, talk, new TauTemper(tellsAll)).TalkAsync();
            var fault = await TauDifference.OfAsync(template, host.Shop, script);
            turns += talk.Turns;
            clean += script.IsClean ? 1 : 0;
            equal += fault is null && script.IsClean ? 1 : 0;
            if (fault is not null || said is not null)
            {
                wrong.Add($"{(fault is null ? "[equal] " : "")}{script.Id}{(script.IsClean ? "" : " (gold error)")}: {said ?? fault}\n{talk.Protocol}");
            }
        }

        output.WriteLine($"tau-retail: {equal} of {clean} final states equal ({(tellsAll ? "tells everything at once" : "answers only what is asked")}; {cases.Count} cases, {turns} turns)");
        wrong.ForEach(output.WriteLine);
        host.Problems.ToList().ForEach(output.WriteLine);
        ((double)equal / clean).ShouldBeGreaterThanOrEqualTo(0.9);
    }

    private static IReadOnlyList<TauScript> Chosen()
    {
        var wish = Environment.GetEnvironmentVariable("TAU_CASES");
        var count = wish == "all" ? TauScripts.All.Count : int.TryParse(wish, CultureInfo.InvariantCulture, out var some) ? some : Sample;
        var step = Math.Max(1, (double)TauScripts.All.Count / count);
        return [.. Enumerable.Range(0, Math.Min(count, TauScripts.All.Count)).Select(at => TauScripts.All[(int)(at * step)])];
    }
}
