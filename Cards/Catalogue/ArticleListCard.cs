using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Prices;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Catalogue;

/// <summary>Variants to choose from, with picture, price and stock; a tap on a row means it, and so does its place in words (“第二个”).</summary>
public static class ArticleListCard
{
    /// <param name="variants">In the order they are numbered; at most twelve.</param>
    /// <param name="slot">The question a tap answers.</param>
    public static Attachment For(IReadOnlyList<AdvisedProduct> variants, string slot, Pictures pictures)
    {
        ArgumentNullException.ThrowIfNull(variants);
        ArgumentNullException.ThrowIfNull(pictures);
        var card = Blocks.Card(string.Join("\n", variants.Select((one, at) => Name(at + 1, one))));
        card.Body.AddRange(variants.Select((one, at) => Row(at + 1, one, slot, pictures)));
        return card.ToAttachment();
    }

    private static AdaptiveContainer Row(int place, AdvisedProduct one, string slot, Pictures pictures)
    {
        var name = Name(place, one);
        var stock = Blocks.Small(one.Pieces > 0 ? CatalogueCardTexts.InStock : CatalogueCardTexts.SoldOut);
        return new AdaptiveContainer
        {
            Separator = place > 1,
            SelectAction = Blocks.Button(name, new CardCommand(CardCommand.Answer, Slot: slot, Value: one.Variant.Sku)),
            Items =
            [
                Blocks.PictureRow(
                    pictures.Of(one.Product.Picture),
                    one.Name.In(CultureInfo.CurrentUICulture),
                    Blocks.Line(name),
                    Blocks.Line(Amounts.Of(one.Variant.Price, Money.Cny)),
                    stock
                ),
            ],
        };
    }

    private static string Name(int place, AdvisedProduct one) => $"{Circled.Of(place)} {one.Name.In(CultureInfo.CurrentUICulture)}";
}
