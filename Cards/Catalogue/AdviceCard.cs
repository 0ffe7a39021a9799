using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce.Catalogue;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Catalogue;

/// <summary>Products a customer may choose from: picture, price, the facts that speak for each, and what can be done with it at once.</summary>
public static class AdviceCard
{
    /// <param name="products">In the order they are numbered; at most three.</param>
    /// <param name="foot">How the list is sorted and what coupons take off; one line each.</param>
    public static Attachment For(IReadOnlyList<AdvisedProduct> products, IReadOnlyList<string> foot, Pictures pictures)
    {
        ArgumentNullException.ThrowIfNull(products);
        ArgumentNullException.ThrowIfNull(foot);
        ArgumentNullException.ThrowIfNull(pictures);
        var card = Blocks.Card(string.Join("\n", products.Select((product, index) => Spoken(index + 1, product))));
        card.Body.Add(Blocks.Title(CatalogueCardTexts.AdviceTitle));
        card.Body.AddRange(products.SelectMany((product, index) => Row(index + 1, product, pictures)));
        card.Body.AddRange(foot.Select(Blocks.Small));
        return card.ToAttachment();
    }

    /// <summary>Name and price of one product, for where no card can be shown.</summary>
    public static string Line(int place, AdvisedProduct product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return $"{Numbered(place, product)} {AdvisedPrice.Of(product)}";
    }

    private static string Spoken(int place, AdvisedProduct product) =>
        $"{Line(place, product)}: {string.Join(" · ", Reasons(product))}";

    private static IEnumerable<AdaptiveElement> Row(int place, AdvisedProduct product, Pictures pictures)
    {
        var name = Numbered(place, product);
        var picture = Blocks.PictureRow(
            pictures.Of(product.Product.Picture),
            product.Name.In(CultureInfo.CurrentUICulture),
            [Blocks.Line(name), Blocks.Line(AdvisedPrice.Of(product)), .. Reasons(product).Select(Blocks.Small)]
        );
        picture.Separator = place > 1;
        yield return picture;
        yield return new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small, Actions = [.. Actions(product)] };
    }

    private static IEnumerable<AdaptiveAction> Actions(AdvisedProduct product)
    {
        var sku = product.Variant.Sku;
        yield return product.Pieces > 0
            ? Blocks.Button(CatalogueCardTexts.Add, new CardCommand("product_query", Detail: "cart", Value: sku))
            : Blocks.Button(CatalogueCardTexts.Watch, new CardCommand("stock_query", Detail: "watch", Value: sku));
        yield return Blocks.Button(CatalogueCardTexts.Compare, new CardCommand("recommend", Detail: "compare", Value: sku));
    }

    private static IEnumerable<string> Reasons(AdvisedProduct product) => product.Because.Select(reason => reason.In(CultureInfo.CurrentUICulture));

    private static string Numbered(int place, AdvisedProduct product) =>
        $"{Circled.Of(place)} {(product.Others > 0 ? product.Product.Name : product.Name).In(CultureInfo.CurrentUICulture)}";
}
