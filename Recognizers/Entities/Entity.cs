namespace BotApp.Recognizers.Entities;

/// <summary>A piece of a message that names something: which kind, its normalised value, where it stands, how sure we are.</summary>
/// <param name="Kind">One of <see cref="EntityKind"/>.</param>
/// <param name="Value">Normalised: digits for numbers, yyyy-MM-dd for days; masked where the number itself must not go further.</param>
/// <param name="Start">Index of the first UTF-16 unit in the message.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Confidence">0–1; 1 when the form alone leaves no doubt.</param>
public sealed record Entity(string Kind, string Value, int Start, int Length, double Confidence = 1)
{
    /// <summary>What the piece is made of, of the kinds in <see cref="PartKind"/>; a part that is not written has length 0 at the start of the whole.</summary>
    public IReadOnlyList<Entity> Parts { get; init; } = [];

    /// <summary>Index of the first UTF-16 unit behind it.</summary>
    public int End => Start + Length;

    /// <summary>The value of the first part of a kind; null when it has none.</summary>
    public string? Part(string kind) => Parts.FirstOrDefault(part => part.Kind == kind)?.Value;
}
