using System.Globalization;
using System.Text;

namespace BotApp.CommandLine.Goals;

/// <summary>How many talks ended right: by flow, by wording, and goals that did in every wording.</summary>
internal static class GoalReport
{
    public static string Of(IReadOnlyList<GoalResult> results)
    {
        var text = new StringBuilder();
        foreach (var flow in results.GroupBy(result => result.Goal.Flow).OrderBy(flow => flow.Key))
        {
            Row(text, $"flow {flow.Key}", [.. flow]);
        }

        foreach (var style in results.GroupBy(result => result.Round).OrderBy(style => style.Key))
        {
            Row(text, ((GoalStyle)style.Key).ToString(), [.. style]);
        }

        var goals = results.GroupBy(result => result.Goal.Id, StringComparer.Ordinal).ToList();
        Row(text, "all talks", results);
        return text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{goals.Count(goal => goal.All(result => result.End == GoalEnd.Right))} of {goals.Count} goals right in every wording"
            )
            .ToString();
    }

    private static void Row(StringBuilder text, string name, IReadOnlyCollection<GoalResult> results)
    {
        var ends = results.CountBy(result => result.End).ToDictionary();
        var right = ends.GetValueOrDefault(GoalEnd.Right);
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{name,-10} {right,4} of {results.Count,4} right ({(double)right / results.Count:P1}), {ends.GetValueOrDefault(GoalEnd.HandedOver)} handed over, {ends.GetValueOrDefault(GoalEnd.Abandoned)} abandoned, {ends.GetValueOrDefault(GoalEnd.Wrong)} wrong"
        );
    }
}
