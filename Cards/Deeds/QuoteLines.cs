using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce.Quotes;

namespace BotApp.Cards.Deeds;

/// <summary>One line of a quote as a row: words at the left, the sum at the right, arithmetic and way of the money beneath.</summary>
internal static class QuoteLines
{
    public static AdaptiveElement Row(QuoteLine line, string currency)
    {
        var words = Blocks.Line(line.Says.In(CultureInfo.CurrentUICulture));
        var below = string.Join(" · ", Beneath(line));
        AdaptiveElement first = line.Amount is { } amount ? Blocks.Ends(words, Sum(Amounts.Of(amount, currency))) : words;
        return below.Length == 0
            ? first
            : new AdaptiveContainer { Spacing = AdaptiveSpacing.Small, Items = [first, Blocks.Small(below)] };
    }

    private static IEnumerable<string> Beneath(QuoteLine line)
    {
        if (line.How.Length > 0)
        {
            yield return line.How;
        }

        if (line.Where is { } where)
        {
            yield return where.In(CultureInfo.CurrentUICulture);
        }
    }

    private static AdaptiveTextBlock Sum(string text) => new(text) { HorizontalAlignment = AdaptiveHorizontalAlignment.Right };
}
