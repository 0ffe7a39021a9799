using System.Globalization;
using BotApp.Cards.Shared;
using BotApp.Commerce.Catalogue;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Catalogue;

/// <summary>What there is: the variants of a product, or where the pieces of one variant lie.</summary>
public static class StockCard
{
    /// <summary>Rows shown at most.</summary>
    private const int Most = 12;

    /// <summary>From here on the number of pieces is not said.</summary>
    private const int Few = 5;

    /// <param name="variants">Of one product, with their pieces for the region asked for.</param>
    public static Attachment ForVariants(IReadOnlyList<AdvisedProduct> variants, Pictures pictures)
    {
        ArgumentNullException.ThrowIfNull(variants);
        ArgumentNullException.ThrowIfNull(pictures);
        var product = variants[0].Product;
        return Card(
            product.Name.In(CultureInfo.CurrentUICulture),
            product.Picture,
            variants.Take(Most).Select(one => (one.Variant.Label.In(CultureInfo.CurrentUICulture), Stock(one.Pieces))),
            pictures
        );
    }

    public static Attachment ForRegions(StockView view, Pictures pictures)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pictures);
        return Card(view.Name.In(CultureInfo.CurrentUICulture), view.Product.Picture, view.Regions.Take(Most).Select(region => (RegionNames.Of(region.Region).In(CultureInfo.CurrentUICulture), Pieces(region.Quantity))), pictures);
    }

    private static Attachment Card(string name, string picture, IEnumerable<(string Name, string Stock)> rows, Pictures pictures)
    {
        var told = rows.ToList();
        var title = string.Format(CultureInfo.CurrentUICulture, CatalogueCardTexts.StockTitle, name);
        var lines = told.Select(row => string.Format(CultureInfo.CurrentUICulture, CatalogueCardTexts.StockOf, row.Name, row.Stock));
        var card = Blocks.Card(string.Join("\n", lines.Prepend(title)));
        card.Body.Add(Blocks.PictureRow(pictures.Of(picture), name, Blocks.Title(title)));
        card.Body.AddRange(told.Select(row => Blocks.Ends(Blocks.Line(row.Name), Blocks.Line(row.Stock))));
        return card.ToAttachment();
    }

    private static string Stock(int pieces) =>
        pieces == 0 ? CatalogueCardTexts.SoldOut
        : pieces < Few ? string.Format(CultureInfo.CurrentUICulture, CatalogueCardTexts.FewLeft, pieces)
        : CatalogueCardTexts.InStock;

    private static string Pieces(int pieces) =>
        pieces == 0 ? CatalogueCardTexts.SoldOut : string.Format(CultureInfo.CurrentUICulture, CatalogueCardTexts.Pieces, pieces);
}
