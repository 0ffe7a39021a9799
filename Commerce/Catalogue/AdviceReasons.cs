using BotApp.Commerce.Law.Catalogue;

namespace BotApp.Commerce.Catalogue;

/// <summary>Why a variant is shown: facts that answer what was said, never praise, and no claim about health.</summary>
internal static class AdviceReasons
{
    /// <summary>More are not read.</summary>
    private const int Most = 4;

    public static IReadOnlyList<Bilingual> For(AdvisedVariant one, AdviceWish met, bool isSeen)
    {
        var matched = one.Variant.Options.Where(option => met.Wanted.Any(wanted => !wanted.IsNot && OptionKinds.Fits(option, wanted))).Select(option => option.Value).ToList();
        List<Bilingual> reasons =
        [
            .. isSeen ? [ProductWords.Seen] : Array.Empty<Bilingual>(),
            .. matched.Count > 0 ? [AdviceWords.Matches(matched)] : Array.Empty<Bilingual>(),
            .. met.HasPrice ? [AdviceWords.Within(met)] : Array.Empty<Bilingual>(),
            .. one.Features.Where(MayBeSaid),
        ];
        var first = one.Product.Specs.Where(spec => !SizeTable.IsRow(spec)).Select(AdviceWords.Fact).FirstOrDefault(MayBeSaid);
        return
        [
            .. reasons.Count == 0 && first is not null ? [first] : reasons.Take(Most - 1),
            AdviceWords.Stock(one.Pieces, met.Region),
        ];
    }

    private static bool MayBeSaid(Bilingual fact) =>
        new[] { fact.Zh, fact.En }.All(text => AdvertisingWords.Superlatives(text).Count == 0 && AdvertisingWords.Claims(text).Count == 0);
}
