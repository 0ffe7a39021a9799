using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Orders;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Orders;

/// <summary>Variants of a product to choose from, with price and stock; a tap on a row means it, and so does its place in words (“第二个”).</summary>
public static class VariantListCard
{
    /// <summary>Rows shown at most.</summary>
    public const int Most = 12;

    /// <summary>From here on the number of pieces is said.</summary>
    private const int Few = 5;

    /// <param name="line">The line of the order that is to become one of them.</param>
    /// <param name="variants">In the order they are numbered; at most <see cref="Most"/>.</param>
    /// <param name="slot">The question a tap answers.</param>
    public static Attachment For(
        Product product,
        OrderLine line,
        IReadOnlyList<Variant> variants,
        string currency,
        string slot,
        Pictures pictures
    )
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(variants);
        ArgumentNullException.ThrowIfNull(pictures);
        var name = product.Name.In(CultureInfo.CurrentUICulture);
        var card = Blocks.Card(string.Format(CultureInfo.CurrentUICulture, OrderTexts.VariantsTitle, name));
        var now = string.Format(CultureInfo.CurrentUICulture, OrderTexts.VariantNow, line.Options.In(CultureInfo.CurrentUICulture));
        card.Body.Add(Blocks.PictureRow(pictures.Of(line.Picture), name, Blocks.Title(name), Blocks.Small(now)));
        card.Body.AddRange(variants.Select((variant, index) => Row(index + 1, variant, currency, slot)));
        return card.ToAttachment();
    }

    private static AdaptiveContainer Row(int place, Variant variant, string currency, string slot)
    {
        var name = $"{Circled.Of(place)} {variant.Label.In(CultureInfo.CurrentUICulture)}";
        var stock = Blocks.Small(Stock(variant.Stock));
        stock.Color = variant.Stock > 0 ? AdaptiveTextColor.Default : AdaptiveTextColor.Attention;
        return new AdaptiveContainer
        {
            Separator = true,
            SelectAction = Blocks.Button(name, new CardCommand(CardCommand.Answer, Slot: slot, Value: variant.Sku)),
            Items = [Blocks.Ends(Blocks.Line(name), Blocks.Line(Amounts.Of(variant.Price, currency))), stock],
        };
    }

    private static string Stock(int pieces) =>
        pieces == 0 ? OrderTexts.SoldOut
        : pieces < Few ? string.Format(CultureInfo.CurrentUICulture, OrderTexts.FewLeft, pieces)
        : OrderTexts.InStock;
}
