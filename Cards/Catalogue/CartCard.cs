using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Prices;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Catalogue;

/// <summary>The cart at today's prices, with the coupons that take the most off.</summary>
public static class CartCard
{
    public static Attachment For(CartView cart)
    {
        ArgumentNullException.ThrowIfNull(cart);
        var card = Blocks.Card(Summary(cart));
        card.Body.Add(Blocks.Title(CatalogueCardTexts.CartTitle));
        card.Body.AddRange(cart.Rows.Select(Row));
        card.Body.AddRange(Sums(cart).Select(sum => Blocks.Ends(Blocks.Line(sum.Name), Blocks.Line(sum.Amount))));
        return card.ToAttachment();
    }

    /// <summary>All of it in lines, for where no card can be shown.</summary>
    public static string Summary(CartView cart)
    {
        ArgumentNullException.ThrowIfNull(cart);
        return cart.Rows.Count == 0
            ? CatalogueCardTexts.CartEmpty
            : string.Join("\n", [.. cart.Rows.Select(row => $"- {Name(row)} ×{row.Quantity} {Note(row)}".TrimEnd()), .. Sums(cart).Select(sum => $"{sum.Name} {sum.Amount}")]);
    }

    private static AdaptiveContainer Row(CartRow row)
    {
        var note = Note(row);
        return new AdaptiveContainer
        {
            Separator = true,
            Items =
            [
                Blocks.Ends(Blocks.Line($"{Name(row)} ×{row.Quantity}"), Blocks.Line(Amounts.Of(row.Amount, Money.Cny))),
                .. note.Length > 0 ? [Blocks.Small(note)] : Array.Empty<AdaptiveElement>(),
            ],
        };
    }

    private static IEnumerable<(string Name, string Amount)> Sums(CartView cart)
    {
        yield return (CatalogueCardTexts.Goods, Amounts.Of(cart.Goods, Money.Cny));
        if (cart.Coupons.Count > 0)
        {
            var names = string.Join(" + ", cart.Coupons.Select(name => name.In(CultureInfo.CurrentUICulture)));
            yield return (string.Format(CultureInfo.CurrentUICulture, CatalogueCardTexts.Coupons, names), Amounts.Of(-cart.Off, Money.Cny));
        }

        yield return (CatalogueCardTexts.Total, Amounts.Of(cart.Total, Money.Cny));
    }

    private static string Name(CartRow row) => $"{row.Name.In(CultureInfo.CurrentUICulture)} {row.Options.In(CultureInfo.CurrentUICulture)}".TrimEnd();

    private static string Note(CartRow row) =>
        !row.CanBeBought ? row.Stock == 0 ? CatalogueCardTexts.SoldOut : string.Format(CultureInfo.CurrentUICulture, CatalogueCardTexts.FewLeft, row.Stock)
        : row.IsChosen ? ""
        : CatalogueCardTexts.NotChosen;
}
