namespace BotApp.Commerce.Catalogue;

/// <summary>The answer to "which size"; <see cref="Says"/> holds it in words.</summary>
public abstract record SizeAnswer(Bilingual Says)
{
    /// <summary>One size of the table, and the variants of that size that are in stock.</summary>
    public sealed record Fits(SizeRow Row, IReadOnlyList<string> Skus, Bilingual Says) : SizeAnswer(Says);

    /// <summary>The table needs measures that were not told.</summary>
    public sealed record Lacks(Bilingual Says, bool IsFoot) : SizeAnswer(Says);

    /// <summary>No size of the table fits.</summary>
    public sealed record OutOfTable(Bilingual Says) : SizeAnswer(Says);

    /// <summary>The catalogue has no table for it; which sizes there are is told.</summary>
    public sealed record NoTable(Bilingual Says) : SizeAnswer(Says);

    /// <summary>It has no sizes, or there is no such product.</summary>
    public sealed record NoSizes(Bilingual Says) : SizeAnswer(Says);
}
