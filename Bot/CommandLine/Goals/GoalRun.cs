using System.Collections.Concurrent;

namespace BotApp.CommandLine.Goals;

/// <summary>Plays many goals, each in a shop as of its first morning, several at a time.</summary>
internal static class GoalRun
{
    /// <summary>When the shop of all goals opened: a Sunday morning in Shanghai.</summary>
    public static readonly DateTimeOffset FirstMorning = new(2026, 11, 22, 10, 0, 0, TimeSpan.FromHours(8));

    /// <summary>The results in the order of the talks.</summary>
    public static async Task<IReadOnlyList<GoalResult>> PlayAsync(
        IReadOnlyList<(Goal Goal, int Round)> talks,
        int lanes,
        CancellationToken cancellationToken
    )
    {
        var folder = Directory.CreateTempSubdirectory("botapp-goals-").FullName;
        try
        {
            return await PlayAsync(talks, folder, lanes, cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<GoalResult>> PlayAsync(
        IReadOnlyList<(Goal Goal, int Round)> talks,
        string folder,
        int lanes,
        CancellationToken cancellationToken
    )
    {
        var stages = new ConcurrentBag<GoalStage>();
        var results = new GoalResult[talks.Count];
        try
        {
            for (var lane = 0; lane < Math.Min(lanes, talks.Count); lane++)
            {
                stages.Add(await GoalStage.OpenAsync(folder, $"lane{lane}", FirstMorning, cancellationToken));
            }

            var parallel = new ParallelOptions { MaxDegreeOfParallelism = stages.Count, CancellationToken = cancellationToken };
            await Parallel.ForAsync(
                0,
                talks.Count,
                parallel,
                async (at, token) =>
                {
                    stages.TryTake(out var stage);
                    results[at] = await new GoalPlayer(stage!).PlayAsync(talks[at].Goal, talks[at].Round, token);
                    stages.Add(stage!);
                }
            );
        }
        finally
        {
            foreach (var stage in stages)
            {
                await stage.DisposeAsync();
            }
        }

        return results;
    }
}
