using BotApp.CommandLine.Talks;

namespace BotApp.CommandLine.Goals;

/// <summary>What a made-up customer of the demo shop wants, what they know, and what must be true when they have been served.</summary>
/// <param name="Id">Unique among all goals.</param>
/// <param name="Flow">The service flow it belongs to, by its number.</param>
/// <param name="Intent">The intent its openers have, by the recognizer's names: a simulated day draws goals by it.</param>
/// <param name="Customer">Who signs in.</param>
/// <param name="Openers">The same wish in other words; the place of each says its style, see <see cref="GoalStyle"/>.</param>
internal sealed record Goal(string Id, int Flow, string Intent, string Customer, IReadOnlyList<string> Openers)
{
    /// <summary>What the customer answers when asked, by the names of <see cref="GoalQuestions"/>.</summary>
    public required IReadOnlyDictionary<string, string> Knows { get; init; }

    /// <summary>What a quote must show before the customer says yes.</summary>
    public IReadOnlyList<string> Quote { get; init; } = [];

    /// <summary>The deeds that must have been written, each once; empty: nothing may have changed.</summary>
    public IReadOnlyList<string> Deeds { get; init; } = [];

    /// <summary>What the customer must have read in the end; alternatives of one are parted by |.</summary>
    public IReadOnlyList<string> Says { get; init; } = [];

    /// <summary>What must be true of the shop afterwards.</summary>
    public IReadOnlyList<ShopCheck> Shop { get; init; } = [];

    /// <summary>The tables the deeds may write beside their receipt.</summary>
    public IReadOnlySet<string> Touches { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether the right end is a person's desk.</summary>
    public bool NeedsPerson { get; init; }

    /// <summary>How long after the shop's first morning it happens.</summary>
    public TimeSpan After { get; init; }
}
