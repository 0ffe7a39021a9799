using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace BotApp.CommandLine.Goals;

/// <summary>What customers of a day come with: intents by their share in real talks, and the words of those only a person can serve.</summary>
internal sealed class EnquiryMix
{
    public static string File { get; } = Path.Combine(GoalFile.Folder, "mix", "enquiries.yaml");

    /// <summary>Talks counted, by intent.</summary>
    public Dictionary<string, int> Shares { get; set; } = [];

    /// <summary>Openers of intents that no goal serves.</summary>
    public Dictionary<string, List<string>> Persons { get; set; } = [];

    public static EnquiryMix Read() =>
        new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .Build()
            .Deserialize<EnquiryMix>(System.IO.File.ReadAllText(File));

    /// <summary>So many enquiries; the same ones for the same seed. An intent without goals and words is left to a person unplayed (null).</summary>
    public IReadOnlyList<(string Intent, Goal? Goal, int Round)> Draw(int enquiries, int seed, IReadOnlyList<Goal> goals)
    {
        var (random, total) = (new Random(seed), Shares.Values.Sum());
        return [.. Enumerable.Range(0, enquiries).Select(_ => Draw(random, IntentAt(random.Next(total)), goals))];
    }

    private (string Intent, Goal? Goal, int Round) Draw(Random random, string intent, IReadOnlyList<Goal> goals)
    {
        if (Persons.TryGetValue(intent, out var words))
        {
            return (intent, PersonGoal(intent, words[random.Next(words.Count)]), 0);
        }

        var fitting = goals.Where(goal => goal.Intent == intent).ToList();
        var goal = fitting.Count == 0 ? null : fitting[random.Next(fitting.Count)];
        return (intent, goal, random.Next(goal?.Openers.Count ?? 1));
    }

    private static Goal PersonGoal(string intent, string words) =>
        new(intent, Flow: 0, intent, "demo-1", [words]) { Knows = new Dictionary<string, string>(StringComparer.Ordinal), NeedsPerson = true };

    private string IntentAt(int place)
    {
        foreach (var (intent, share) in Shares)
        {
            if (place < share)
            {
                return intent;
            }

            place -= share;
        }

        throw new InvalidOperationException("A place behind the last share.");
    }
}
