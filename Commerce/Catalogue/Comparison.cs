namespace BotApp.Commerce.Catalogue;

/// <summary>Products side by side.</summary>
/// <param name="Products">Two or three.</param>
/// <param name="Rows">Each fact one of them has, the ones they differ in first.</param>
public sealed record Comparison(IReadOnlyList<AdvisedProduct> Products, IReadOnlyList<ComparedFact> Rows)
{
    /// <summary>More do not stand beside one another on a telephone.</summary>
    public const int Most = 3;
}

/// <summary>A fact of each product in their order; null where the catalogue does not say.</summary>
public sealed record ComparedFact(Bilingual Name, IReadOnlyList<Bilingual?> Values)
{
    public bool Differs => Values.Distinct().Count() > 1;
}
