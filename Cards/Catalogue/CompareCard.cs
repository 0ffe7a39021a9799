using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Catalogue;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Catalogue;

/// <summary>Two or three products side by side: each fact's name above, the values beneath one another's names, so that it can be read on a telephone.</summary>
public static class CompareCard
{
    /// <summary>Facts shown; those they differ in come first.</summary>
    private const int Most = 12;

    public static Attachment For(Comparison comparison, Pictures pictures)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(pictures);
        var card = Blocks.Card(Summary(comparison));
        card.Body.Add(Blocks.Title(CatalogueCardTexts.CompareTitle));
        card.Body.Add(Columns(comparison.Products.Select(product => Head(product, pictures))));
        card.Body.AddRange(Rows(comparison).SelectMany(row => new AdaptiveElement[] { Name(row.Name), Columns(row.Values.Select(Value)) }));
        return card.ToAttachment();
    }

    /// <summary>All of it in sentences: a fact a line, the values in the order of the products.</summary>
    public static string Summary(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var names = string.Join(" / ", comparison.Products.Select(product => In(product.Product.Name)));
        return string.Join("\n", Rows(comparison).Select(row => $"- {row.Name}: {string.Join(" / ", row.Values)}").Prepend(names));
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Values)> Rows(Comparison comparison) =>
        comparison
            .Rows.Take(Most)
            .Select(row => (In(row.Name), (IReadOnlyList<string>)[.. row.Values.Select(value => value is null ? CatalogueCardTexts.NotSaid : In(value))]))
            .Prepend((CatalogueCardTexts.Price, [.. comparison.Products.Select(AdvisedPrice.Of)]));

    private static List<AdaptiveElement> Head(AdvisedProduct product, Pictures pictures)
    {
        var name = In(product.Product.Name);
        return [Blocks.Thumbnail(pictures.Of(product.Product.Picture), name), Blocks.Line(name)];
    }

    private static AdaptiveTextBlock Name(string name)
    {
        var text = Blocks.Small(name);
        (text.Separator, text.Spacing) = (true, AdaptiveSpacing.Small);
        return text;
    }

    private static List<AdaptiveElement> Value(string value) => [Blocks.Line(value)];

    private static AdaptiveColumnSet Columns(IEnumerable<List<AdaptiveElement>> columns) =>
        new()
        {
            Spacing = AdaptiveSpacing.None,
            Columns = [.. columns.Select(items => new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = items })],
        };

    private static string In(Bilingual text) => text.In(CultureInfo.CurrentUICulture);
}
