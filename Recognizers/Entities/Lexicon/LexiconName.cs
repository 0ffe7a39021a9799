namespace BotApp.Recognizers.Entities.Lexicon;

/// <summary>One name of one kind and everything in the catalogue that is called so.</summary>
internal sealed class LexiconName(LexiconEntry first, string written)
{
    /// <summary>More would not help to choose.</summary>
    private const int MostIds = 10;

    private readonly List<string> ids = first.Id is { } id ? [id] : [];
    private bool isShared;

    public string Kind { get; } = first.Kind;

    /// <summary>How many blanks it is written with.</summary>
    public int Blanks { get; } = written.AsSpan().Count(' ');

    /// <summary>Numbers are written right or mean another number.</summary>
    public bool MaySlip => Kind is not (EntityKind.Capacity or EntityKind.Size);

    public void Add(LexiconEntry entry)
    {
        isShared |= entry.Value != first.Value;
        if (entry.Id is { } id && ids.Count < MostIds && !ids.Contains(id, StringComparer.Ordinal))
        {
            ids.Add(id);
        }
    }

    /// <param name="surety">How sure the letters are, 0–1; a name that several share says less.</param>
    public Entity At(int start, int length, double surety) =>
        new(Kind, isShared ? written : first.Value, start, length, isShared ? surety * 0.8 : surety)
        {
            Parts =
            [
                .. ids.Select(id => new Entity(PartKind.Id, id, start, 0)),
                .. first.AttributeName is { } name ? [new Entity(PartKind.Name, name, start, 0)] : Array.Empty<Entity>(),
            ],
        };
}
