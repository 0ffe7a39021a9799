using System.CommandLine;
using System.Globalization;
using BotApp.CommandLine.Goals;

namespace BotApp.CommandLine;

/// <summary><c>goals</c>: lets made-up customers with goals talk to the bot and prints who was served right; exit code 1 when somebody was not.</summary>
internal static class GoalsCommand
{
    public static Command Create()
    {
        var rounds = new Option<int[]>("--round")
        {
            Description = "Which wording of each goal, 1 to 8: terse, chatty, angry, unseen, blind, stranger, passer-by, hurried; default: all",
            DefaultValueFactory = _ => [.. Enumerable.Range(1, Enum.GetValues<GoalStyle>().Length)],
        };
        var only = new Option<string?>("--only") { Description = "Only goals whose name contains this, or of this flow" };
        var lanes = new Option<int>("--lanes") { Description = "Talks at a time", DefaultValueFactory = _ => Environment.ProcessorCount };
        var quiet = new Option<bool>("--quiet") { Description = "Print no talks" };
        var command = new Command("goals", "Let made-up customers with goals talk to the bot") { rounds, only, lanes, quiet };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    TalksOf(parsed.GetRequiredValue(rounds), parsed.GetValue(only)),
                    parsed.GetValue(lanes),
                    parsed.GetValue(quiet),
                    parsed.InvocationConfiguration.Output,
                    cancellationToken
                )
        );
        return command;
    }

    private static List<(Goal Goal, int Round)> TalksOf(int[] rounds, string? only) =>
        [
            .. rounds.SelectMany(round =>
                GoalFile
                    .All()
                    .Where(goal => goal.Openers.Count >= round && IsMeant(goal, only))
                    .Select(goal => (goal, round - 1))
            ),
        ];

    private static bool IsMeant(Goal goal, string? only) =>
        only is null || goal.Id.Contains(only, StringComparison.Ordinal) || goal.Flow.ToString(CultureInfo.InvariantCulture) == only;

    private static async Task<int> RunAsync(
        List<(Goal Goal, int Round)> talks,
        int lanes,
        bool quiet,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var results = await GoalRun.PlayAsync(talks, lanes, cancellationToken);
        foreach (var result in results.Where(result => !quiet && result.End != GoalEnd.Right))
        {
            await output.WriteLineAsync($"{result.Goal.Flow}/{result.Goal.Id} {(GoalStyle)result.Round}: {result.End}, {result.Why}\n{result.Transcript}");
        }

        await output.WriteAsync(GoalReport.Of(results));
        return results.All(result => result.End == GoalEnd.Right) ? 0 : 1;
    }
}
