using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Orders;

/// <summary>Chooses among a customer's orders the ones their words fit.</summary>
public sealed class OrderPicker(ShopClock clock)
{
    private const int ShortestTail = 4;

    internal async Task<OrderMatch> PickAsync(
        ShopDb db,
        IReadOnlyList<OrderView> views,
        OrderWords words,
        CancellationToken cancellationToken
    )
    {
        words = words with { Number = await OrderNumberAsync(db, words.Number, cancellationToken) };
        var keywords = words is { Product: null, Mentions: null } ? [] : await KeywordsAsync(db, views, cancellationToken);
        var shown = words
            .LastShown.Select(number => views.FirstOrDefault(view => view.Order.Number == number))
            .OfType<OrderView>()
            .ToList();
        if (words.Number is { } number && views.Where(view => HasNumber(view.Order, number)).ToList() is [var numbered])
        {
            return new OrderMatch.One(numbered);
        }

        var fitting = Fitting(shown, words, keywords);
        if (fitting.Count == 0 && (words.Ordinal is null || words.LastShown.Count == 0))
        {
            fitting = Fitting(views, words, keywords);
        }

        return words.Ordinal is { } ordinal ? At(fitting, ordinal) : Of(fitting);
    }

    /// <summary>The number as it was said, without blanks; of a waybill the number of its order.</summary>
    private static async Task<string?> OrderNumberAsync(ShopDb db, string? said, CancellationToken cancellationToken)
    {
        var number = said is null ? null : OrderNumbers.Clean(said);
        return number is null
            ? null
            : await db
                .Waybills.Where(waybill => waybill.Number == number)
                .Select(waybill => waybill.OrderNumber)
                .FirstOrDefaultAsync(cancellationToken)
                ?? number;
    }

    private List<OrderView> Fitting(IReadOnlyList<OrderView> views, OrderWords words, Dictionary<string, string> keywords)
    {
        var fitting = views.Where(view => HasNumber(view.Order, words.Number) && WasPlaced(view.Order, words.Placed)).ToList();
        return words.Product is { } product ? ArticleWords.Best(fitting, view => Texts(view.Order, keywords), product)
            : words.Mentions is { } text ? ArticleMentions.Best(fitting, view => Names(view.Order, keywords), text)
            : fitting;
    }

    private static bool HasNumber(Order order, string? number) =>
        number is null
        || order.Number == number
        || (number.Length >= ShortestTail && order.Number.EndsWith(number, StringComparison.Ordinal));

    private bool WasPlaced(Order order, (DateOnly From, DateOnly To)? days) =>
        days is not { } range || (clock.DayOf(order.PlacedAt) is var day && day >= range.From && day <= range.To);

    private static OrderMatch At(List<OrderView> views, int ordinal)
    {
        var index = ordinal < 0 ? views.Count + ordinal : ordinal - 1;
        return index >= 0 && index < views.Count ? new OrderMatch.One(views[index]) : new OrderMatch.None();
    }

    private static OrderMatch Of(List<OrderView> views) =>
        views.Count switch
        {
            0 => new OrderMatch.None(),
            1 => new OrderMatch.One(views[0]),
            _ => new OrderMatch.Several([.. views.Take(OrderDesk.MostRecent)]),
        };

    private static IEnumerable<string> Texts(Order order, Dictionary<string, string> keywords) =>
        order.Lines.Select(line =>
            $"{line.Name.Zh} {line.Name.En} {line.Options.Zh} {line.Options.En} {keywords.GetValueOrDefault(line.ProductId)}"
        );

    private static IEnumerable<string> Names(Order order, Dictionary<string, string> keywords) =>
        order.Lines.Select(line => $"{line.Name.Zh} {keywords.GetValueOrDefault(line.ProductId)}");

    private static async Task<Dictionary<string, string>> KeywordsAsync(
        ShopDb db,
        IReadOnlyList<OrderView> views,
        CancellationToken cancellationToken
    )
    {
        var products = views.SelectMany(view => view.Order.Lines).Select(line => line.ProductId).Distinct(StringComparer.Ordinal).ToArray();
        return await db
            .Products.AsNoTracking()
            .Where(product => products.Contains(product.Id))
            .ToDictionaryAsync(product => product.Id, product => product.Keywords, StringComparer.Ordinal, cancellationToken);
    }
}
