using System.Globalization;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Catalogue;

/// <summary>What a clerk says about a cart.</summary>
internal static class CartWords
{
    private static readonly Clause Clause = OtherRules.Custom(
        "cart",
        "购物车不保留库存，以下单时的价格和库存为准",
        "A cart holds nothing back; price and stock count when the order is placed"
    );

    /// <summary>What stands in the way of having so many in the cart; null: nothing.</summary>
    public static Refusal? Obstacle(int asked, int quantity, int stock) =>
        (asked, quantity, stock) switch
        {
            (< 1, _, _) => No("no-such-quantity", new("数量至少是 1 件。", "At least one piece, please."), Alternative.CorrectInput),
            (_, _, 0) => No(
                "out-of-stock",
                new(
                    "这款暂时无货，可以登记到货提醒，或看看别的规格。",
                    "It is out of stock; I can tell you when it is back, or show you another."
                ),
                Alternative.WatchStock,
                Alternative.Substitute
            ),
            (_, > CartDesk.MostPieces, _) => No(
                "too-many",
                new(Text($"同一款最多加 {CartDesk.MostPieces} 件。"), Text($"At most {CartDesk.MostPieces} pieces of one kind.")),
                Alternative.CorrectInput
            ),
            _ when quantity > stock => No(
                "not-enough",
                new(Text($"现在只有 {stock} 件。"), Text($"There are only {stock} pieces now.")),
                Alternative.CorrectInput,
                Alternative.WatchStock
            ),
            _ => null,
        };

    /// <summary>The cart as it will be, and what is taken out of it by name; the caller adds the writing.</summary>
    public static Plan.Yes Promise(CartWish wish, IReadOnlyList<CartRow> taken, CartView cart) =>
        new()
        {
            Subject = wish.Sku,
            Headline = wish.Change == CartChange.Remove ? Out(taken) : new("更新购物车", "Change the cart"),
            Lines = [.. cart.Rows.Select(Line), .. Coupons(cart), Total(cart)],
            Clauses = [Clause],
            WriteAsync = (_, _) => Task.CompletedTask,
        };

    /// <summary>The article that goes; what the catalogue has lost has no name any more.</summary>
    private static Bilingual Out(IReadOnlyList<CartRow> taken) =>
        taken is [var row] ? new($"从购物车移除：{Name(row).Zh}", $"Take out of the cart: {Name(row).En}") : new("从购物车移除", "Take it out of the cart");

    private static Bilingual Name(CartRow row) =>
        new($"{row.Name.Zh} {row.Options.Zh}".TrimEnd(), $"{row.Name.En} {row.Options.En}".TrimEnd());

    private static QuoteLine Line(CartRow row) =>
        new(
            row.Sku,
            Name(row),
            row.Amount,
            Text($"{row.Quantity} × {Words.Text(row.UnitPrice)}")
        );

    private static IEnumerable<QuoteLine> Coupons(CartView cart) =>
        cart.Coupons.Count == 0
            ? []
            :
            [
                new QuoteLine(
                    "coupons",
                    new(
                        $"可用优惠券：{string.Join('、', cart.Coupons.Select(name => name.Zh))}",
                        $"Coupons you can use: {string.Join(", ", cart.Coupons.Select(name => name.En))}"
                    ),
                    -cart.Off
                ),
            ];

    private static QuoteLine Total(CartView cart) =>
        new("total", new("用券后合计（未计运费）", "Total with coupons, without freight"), cart.Total, Words.Less(cart.Goods, cart.Off));

    private static Refusal No(string reason, Bilingual says, params Alternative[] alternatives) =>
        Refusal.Of(Ruling.Refuse(reason, Clause, alternatives), says);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
