using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce.Law;

namespace BotApp.Cards.Deeds;

/// <summary>The clauses a decision rests on: named in small print, their text folded away until the line is tapped.</summary>
internal static class ClauseBlock
{
    private const string Id = "basis";

    /// <summary>More than these are for lawyers.</summary>
    private const int Most = 3;

    public static IEnumerable<AdaptiveElement> For(IReadOnlyList<Clause> clauses)
    {
        var named = string.Join(", ", clauses.Take(Most).Select(Name));
        yield return new AdaptiveContainer
        {
            SelectAction = Toggle(DeedCardTexts.Basis),
            Items = [Blocks.Small(string.Format(CultureInfo.CurrentUICulture, DeedCardTexts.BasisIs, named) + " ▾")],
        };
        yield return new AdaptiveContainer
        {
            Id = Id,
            IsVisible = false,
            Style = AdaptiveContainerStyle.Emphasis,
            Items = [.. clauses.Take(Most).Select(clause => Blocks.Small($"{Name(clause)}: {clause.Says.In(CultureInfo.CurrentUICulture)}"))],
        };
    }

    public static AdaptiveToggleVisibilityAction Toggle(string title) =>
        new() { Title = title, TargetElements = [new AdaptiveTargetElement(Id)] };

    /// <summary>A custom or a setting of the shop has no article, only a name for programs.</summary>
    private static string Name(Clause clause)
    {
        var culture = CultureInfo.CurrentUICulture;
        var (source, article) = (clause.Source.In(culture), clause.Article.In(culture));
        return article.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '.') ? source : $"{source} {article}";
    }
}
