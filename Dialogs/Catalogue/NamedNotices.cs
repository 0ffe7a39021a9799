using BotApp.Commerce.Catalogue;
using BotApp.Recognizers.Entities;

namespace BotApp.Dialogs.Catalogue;

/// <summary>Which of the notices that wait a message means: by what is told (stock or price), by the article, by its brand, kind or choices. What fits none tells nothing.</summary>
internal static class NamedNotices
{
    private static readonly string[] StockWords = ["到货", "补货", "有货", "stock"];
    private static readonly string[] PriceWords = ["降价", "价格", "便宜", "price", "cheaper"];

    private static readonly Func<Said, WatchView, bool>[] Signs =
    [
        (said, view) => SpokenWords.Has(said.Text, view.Watch.Kind == WatchKind.BackInStock ? StockWords : PriceWords),
        NamesArticle,
        NamesPartOfIt,
        (said, view) => view.Variant.Options.Any(option => option.Value.En.Length > 1 && SpokenWords.Has(said.Text, [option.Value.Zh, option.Value.En])),
    ];

    /// <summary>All of them when the message names none.</summary>
    public static IReadOnlyList<WatchView> In(Said said, IReadOnlyList<WatchView> waiting) =>
        Signs.Aggregate(waiting, (left, names) => left.Where(view => names(said, view)).ToList() is { Count: > 0 } fit ? fit : left);

    /// <summary>A brand, a kind of goods, a colour: one letter names nothing.</summary>
    private static bool NamesPartOfIt(Said said, WatchView view) =>
        said.Understood.Entities.Any(entity =>
            EntityKind.IsOfCatalogue(entity.Kind)
            && entity.Length > 1
            && entity.End <= said.Text.Length
            && SpokenWords.Has($"{view.Name.Zh} {view.Name.En}", [said.Text.Substring(entity.Start, entity.Length)])
        );

    private static bool NamesArticle(Said said, WatchView view) =>
        said.Understood.Entities.Any(entity =>
            entity.Kind == EntityKind.Product && entity.Parts.Any(part => part.Kind == PartKind.Id && part.Value == view.Product.Id)
        );
}
