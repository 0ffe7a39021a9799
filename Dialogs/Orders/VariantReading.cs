using BotApp.Commerce.Catalogue;

namespace BotApp.Dialogs.Orders;

/// <summary>What words for another variant come to.</summary>
internal abstract record VariantReading
{
    private VariantReading() { }

    /// <summary>They speak of no variant.</summary>
    public sealed record Nothing : VariantReading;

    public sealed record One(Variant Variant) : VariantReading;

    /// <summary>Several fit equally well; not exact: none has all that was said, these have most of it. May be empty when nothing else is in stock.</summary>
    public sealed record Several(IReadOnlyList<Variant> Variants, bool IsExact) : VariantReading;

    /// <summary>It is that variant already.</summary>
    public sealed record Same : VariantReading;
}
