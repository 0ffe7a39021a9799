using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Quotes;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Deeds;

/// <summary>What was done, under which number: the proof a customer keeps.</summary>
public static class DoneCard
{
    public static string Summary(Receipt receipt, Quote quote)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        ArgumentNullException.ThrowIfNull(quote);
        return string.Format(
            CultureInfo.CurrentUICulture,
            DeedCardTexts.DoneSummary,
            quote.Headline.In(CultureInfo.CurrentUICulture).TrimEnd('。', '.'),
            receipt.Number
        );
    }

    /// <param name="next">What can be done next, as buttons.</param>
    public static Attachment For(Receipt receipt, Quote quote, ShopClock clock, params CardButton[] next)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(next);
        var card = Blocks.Card(Summary(receipt, quote));
        card.Body.Add(
            new AdaptiveContainer
            {
                Style = AdaptiveContainerStyle.Good,
                Items =
                [
                    Blocks.Title(
                        string.Format(
                            CultureInfo.CurrentUICulture,
                            DeedCardTexts.DoneTitle,
                            quote.Headline.In(CultureInfo.CurrentUICulture).TrimEnd('。', '.')
                        )
                    ),
                ],
            }
        );
        card.Body.Add(new AdaptiveFactSet { Facts = [.. Numbers(receipt)] });
        card.Body.AddRange(quote.Lines.Select(line => QuoteLines.Row(line, quote.Currency)));
        card.Body.Add(Blocks.Small(Moments.At(receipt.At, clock)));
        card.Actions.AddRange(next.Select(button => Blocks.Button(button.Title, button.Command)));
        return card.ToAttachment();
    }

    /// <summary>The receipt's number, and the order's or return's; a customer's own id means nothing to them.</summary>
    private static IEnumerable<AdaptiveFact> Numbers(Receipt receipt)
    {
        yield return new(DeedCardTexts.Number, receipt.Number);
        if (receipt.Subject != receipt.CustomerId)
        {
            yield return new(DeedCardTexts.Subject, receipt.Subject);
        }
    }
}
