using BotApp.Commerce.Law.Quality;

namespace BotApp.Commerce.Law.Returns;

/// <summary>The facts of the flow <c>exchange</c>: one article for another of its kind.</summary>
public sealed record ExchangeFacts : ReturnableGoods
{
    /// <summary>The fault, when that is the reason; null: another size, colour or the like is preferred. Its dates are its own.</summary>
    public QualityClaimFacts? Fault { get; init; }

    /// <summary>Yuan really paid for the article that goes back.</summary>
    public decimal Paid { get; init; }

    /// <summary>Yuan the new article costs today; null: as much.</summary>
    public decimal? NewPrice { get; init; }

    /// <summary>Whether the new article is to be had.</summary>
    public bool InStock { get; init; } = true;

    /// <summary>Whether the seller agreed to carry the freight of this exchange.</summary>
    public bool SellerPaysFreight { get; init; }
}
