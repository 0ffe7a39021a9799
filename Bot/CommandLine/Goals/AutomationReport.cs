using System.Globalization;
using System.Text;

namespace BotApp.CommandLine.Goals;

/// <summary>What became of a day's enquiries: resolved without a person and right in the shop, handed over, abandoned, wrong; and how long answers took.</summary>
internal static class AutomationReport
{
    private const double Slow = 0.95;

    /// <param name="unplayed">Enquiries nobody has a goal for, by intent: a person's.</param>
    public static string Of(IReadOnlyList<GoalResult> results, IReadOnlyCollection<string> unplayed)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{"",-18}{"enquiries",10}{"resolved",10}{"handed over",13}{"abandoned",11}{"wrong",7}");
        foreach (var flow in results.GroupBy(result => result.Goal.Flow).OrderBy(flow => flow.Key))
        {
            Row(text, flow.Key == 0 ? "a person's" : $"flow {flow.Key}", [.. flow], 0);
        }

        if (unplayed.Count > 0)
        {
            Row(text, "without a goal", [], unplayed.Count);
        }

        Row(text, "all", results, unplayed.Count);
        var times = results.SelectMany(result => result.Answers).Select(time => time.TotalMilliseconds).Order().ToList();
        return text.AppendLine(CultureInfo.InvariantCulture, $"answers: {times.Count}, p50 {At(times, 0.5):F0} ms, p95 {At(times, Slow):F0} ms").ToString();
    }

    /// <summary>Whoever needs a person is handed over also where that went right.</summary>
    public static GoalEnd EndOf(GoalResult result) =>
        result.End == GoalEnd.Right && result.Goal.NeedsPerson ? GoalEnd.HandedOver : result.End;

    private static void Row(StringBuilder text, string name, IReadOnlyCollection<GoalResult> results, int unplayed)
    {
        var ends = results.CountBy(EndOf).ToDictionary();
        var all = results.Count + unplayed;
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{name,-18}{all,10}{Share(ends, GoalEnd.Right, 0, all),10}{Share(ends, GoalEnd.HandedOver, unplayed, all),13}{Share(ends, GoalEnd.Abandoned, 0, all),11}{Share(ends, GoalEnd.Wrong, 0, all),7}"
        );
    }

    private static string Share(Dictionary<GoalEnd, int> ends, GoalEnd end, int more, int all) =>
        ((double)(ends.GetValueOrDefault(end) + more) / all).ToString("P1", CultureInfo.InvariantCulture);

    private static double At(List<double> times, double share) => times.Count == 0 ? 0 : times[(int)(share * (times.Count - 1))];
}
