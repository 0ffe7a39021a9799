using BotApp.Commerce.Catalogue;
using BotApp.Recognizers.Intents;

namespace BotApp.Dialogs.Catalogue;

/// <summary>Tells what a message asks, once it is known what it adds.</summary>
internal static class AdviceAsks
{
    /// <param name="form">What was known before.</param>
    /// <param name="next">What is known with the message.</param>
    /// <param name="named">Products the message names.</param>
    public static AdviceAsk Of(Said said, AdviceForm form, AdviceForm next, IReadOnlyList<string> named)
    {
        var cue = AdviceCues.AskOf(said.Text);
        var isSizeAnswer = form.Asked?.Name == AdviceQuestions.Body && next.Body != form.Body;
        var isOtherAnswer = form.Asked?.Name == AdviceQuestions.Other && named.Count > 0;
        return isOtherAnswer ? AdviceAsk.Compare
            : isSizeAnswer || (cue == AdviceAsk.None && next.Body != form.Body) ? AdviceAsk.Size
            : cue == AdviceAsk.Plain && !next.IsPlain ? AdviceAsk.None
            : cue != AdviceAsk.None ? cue
            : AdviceCues.AsksPrice(said.Text) && next.HasScope ? AdviceAsk.Choose
            : AdviceCues.WantsToBuy(said.Text) ? AdviceAsk.Choose
            : next.Region != form.Region ? AdviceAsk.Stock
            : said.Understood is { Intent: Intent.ProductQuery } && next.ProductId is not null && !HasNewChoice(next) ? AdviceAsk.Fact
            : said.Understood.Intent is Intent.StockQuery && next.ProductId is not null && !HasNewChoice(next) ? AdviceAsk.Stock
            : said.Understood is { Intent: Intent.Recommend or Intent.ProductQuery or Intent.StockQuery, Score: >= Routes.Sure } ? AdviceAsk.Choose
            : AdviceAsk.None;
    }

    private static bool HasNewChoice(AdviceForm form) => form.Wanted.Any(wanted => wanted.IsNew);

    /// <summary>With what was named, then what is spoken of, then what was shown beside it.</summary>
    public static IReadOnlyList<string> Compared(AdviceForm form, List<string> named)
    {
        var focus = form.ProductId is { } one ? [one] : Array.Empty<string>();
        var ids = named.Count > 1 ? named : [.. focus, .. named];
        return [.. (ids.Count > 1 ? ids : [.. ids, .. named.Count == 0 ? form.Shown.Select(shown => shown.ProductId) : []]).Distinct(StringComparer.Ordinal).Take(Comparison.Most)];
    }
}
