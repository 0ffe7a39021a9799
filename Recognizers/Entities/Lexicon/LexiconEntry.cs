namespace BotApp.Recognizers.Entities.Lexicon;

/// <summary>Something of the catalogue that has names.</summary>
/// <param name="Kind">One of <see cref="EntityKind"/>.</param>
/// <param name="Value">What a found name stands for.</param>
/// <param name="Names">All names, the value's own among them; any script and case, names of one letter are not looked for.</param>
public sealed record LexiconEntry(string Kind, string Value, IReadOnlyList<string> Names)
{
    /// <summary>The key in the catalogue; null when there is none.</summary>
    public string? Id { get; init; }

    /// <summary>Of <see cref="EntityKind.Attribute"/>: what is chosen, such as 套餐.</summary>
    public string? AttributeName { get; init; }
}
