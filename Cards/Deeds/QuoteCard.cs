using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Quotes;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Deeds;

/// <summary>What will happen on a yes: every line with its sum and arithmetic, where money goes, the clause, until when it holds; yes and no.</summary>
public static class QuoteCard
{
    /// <summary>The question above the card.</summary>
    public static string Question(Quote quote) => $"{Check(quote)}{DeedCardTexts.Gap}{DeedCardTexts.Ask}";

    /// <summary>All of it in sentences, for where no card can be shown.</summary>
    public static string Summary(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return string.Join("\n\n", [Check(quote), .. quote.Lines.Select(line => "- " + Plain(line, quote.Currency)), DeedCardTexts.Ask]);
    }

    /// <param name="isGuessed">The customer named no order: the card says so and offers another.</param>
    public static Attachment For(Quote quote, bool isGuessed, ShopClock clock)
    {
        ArgumentNullException.ThrowIfNull(quote);
        ArgumentNullException.ThrowIfNull(clock);
        var card = Blocks.Card(Summary(quote));
        card.Body.Add(Blocks.Title(quote.Headline.In(CultureInfo.CurrentUICulture)));
        card.Body.AddRange(quote.Lines.Select(line => QuoteLines.Row(line, quote.Currency)));
        if (isGuessed)
        {
            card.Body.Add(Blocks.Small(DeedCardTexts.Guessed));
        }

        card.Body.AddRange(quote.Overruled.Select(NotApplied));
        card.Body.Add(
            Blocks.Small(
                string.Format(CultureInfo.CurrentUICulture, DeedCardTexts.ValidUntil, Moments.At(quote.ValidUntil, clock))
            )
        );
        card.Body.AddRange(ClauseBlock.For(quote.Clauses));
        card.Actions.AddRange(Actions(quote, isGuessed));
        return card.ToAttachment();
    }

    private static string Check(Quote quote) =>
        string.Format(
            CultureInfo.CurrentUICulture,
            DeedCardTexts.Check,
            quote.Headline.In(CultureInfo.CurrentUICulture).TrimEnd('。', '.')
        );

    private static IEnumerable<AdaptiveAction> Actions(Quote quote, bool isGuessed)
    {
        var yes = Blocks.Button(DeedCardTexts.Yes, CardCommand.Yes(quote.Id));
        yes.Style = "positive";
        yield return yes;
        yield return Blocks.Button(DeedCardTexts.No, CardCommand.No(quote.Id));
        if (isGuessed)
        {
            yield return Blocks.Button(DeedCardTexts.Other, new CardCommand(CardCommand.Answer, Slot: "order", Value: "other"));
        }
    }

    private static AdaptiveTextBlock NotApplied(Commerce.Law.Overruled overruled) =>
        Blocks.Small(
            string.Format(CultureInfo.CurrentUICulture, DeedCardTexts.NotApplied, overruled.Instead.In(CultureInfo.CurrentUICulture))
        );

    private static string Plain(QuoteLine line, string currency)
    {
        var words = line.Says.In(CultureInfo.CurrentUICulture);
        var sum = line.Amount is { } amount ? $" {Amounts.Of(amount, currency)}" : "";
        var how = line.How.Length > 0 ? $" ({line.How})" : "";
        var where = line.Where is { } place ? $" → {place.In(CultureInfo.CurrentUICulture)}" : "";
        return words + sum + how + where;
    }
}
