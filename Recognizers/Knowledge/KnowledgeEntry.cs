namespace BotApp.Recognizers.Knowledge;

/// <summary>One answer of the shop in one language, as its owner wrote it.</summary>
/// <param name="Id">The same in every language, such as returns.seven-days.</param>
/// <param name="Language">zh-CN or en-US.</param>
/// <param name="Title">What a customer sees when choosing between answers.</param>
/// <param name="Questions">How customers ask for it, several phrasings.</param>
/// <param name="Answer">Markdown.</param>
public sealed record KnowledgeEntry(string Id, string Language, string Title, IReadOnlyList<string> Questions, string Answer)
{
    /// <summary>Intents it serves; none means any.</summary>
    public IReadOnlyList<string> Intents { get; init; } = [];

    /// <summary>Ids of the products or categories it is about; none means all.</summary>
    public IReadOnlyList<string> AppliesTo { get; init; } = [];

    /// <summary>Channels it may be said on; none means all.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>First day it may be said, shop time; null: always.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day it may be said, shop time; null: no end.</summary>
    public DateOnly? ValidTo { get; init; }

    public int Version { get; init; } = 1;

    /// <summary>Who keeps it true.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The day by which its owner reads it again; null: never.</summary>
    public DateOnly? Review { get; init; }

    /// <summary>What it rests on: a law article or a rule of the shop; named with the answer.</summary>
    public string? Source { get; init; }

    /// <summary>Name of the guide that shows it step by step; null: none.</summary>
    public string? Guide { get; init; }

    /// <summary>Other wordings of the answer by name, for experiments.</summary>
    public IReadOnlyDictionary<string, string> Variants { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The file it comes from, below the knowledge folder.</summary>
    public string File { get; init; } = "";

    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);

    public bool IsSaidOn(string? channel) =>
        channel is null || Channels.Count == 0 || Channels.Contains(channel, StringComparer.OrdinalIgnoreCase);

    /// <summary>The answer of an experiment's variant, or the usual one when it has none of that name.</summary>
    public string AnswerIn(string? variant) => variant is not null && Variants.TryGetValue(variant, out var other) ? other : Answer;
}
