using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;

namespace BotApp.Dialogs.Orders;

/// <summary>Which order a message means, tried from its whole meaning to what may be left of it.</summary>
internal static class OrderMatching
{
    /// <summary>
    /// All that was said; else an article that the words name among others, whatever day they speak of; else what was said without the words, which may be
    /// chatter.
    /// </summary>
    public static async Task<OrderMatch> MatchAsync(
        this OrderDesk orders,
        Shopper shopper,
        OrderForm form,
        string? text,
        IReadOnlyList<string> shown,
        CancellationToken cancellationToken
    )
    {
        var words = form.Words(shown);
        var match = await orders.MatchAsync(shopper, words, cancellationToken);
        if (match is OrderMatch.None && words is { Number: null, Ordinal: null } && !string.IsNullOrEmpty(text))
        {
            match = await orders.MatchAsync(shopper, words with { Product = null, Placed = null, Mentions = text }, cancellationToken);
        }

        return match is OrderMatch.None && words.Product is not null
            ? await orders.MatchAsync(shopper, words with { Product = null }, cancellationToken)
            : match;
    }
}
