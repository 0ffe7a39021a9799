using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Deeds;
using BotApp.Cards.Shared;
using BotApp.Commerce.Refunds;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Refunds;

/// <summary>How a refund comes about: line by line with the arithmetic, the rule for parts of an order, the clause.</summary>
public static class RefundSumCard
{
    public static string Summary(RefundSum sum)
    {
        ArgumentNullException.ThrowIfNull(sum);
        return string.Format(
            CultureInfo.CurrentUICulture,
            RefundCardTexts.SumSummary,
            Amounts.Of(sum.Paid, sum.Currency),
            Amounts.Of(sum.Amount, sum.Currency)
        );
    }

    public static Attachment For(RefundSum sum)
    {
        var card = Blocks.Card(Summary(sum));
        var title = string.Format(CultureInfo.CurrentUICulture, RefundCardTexts.SumTitle, Amounts.Of(sum.Amount, sum.Currency));
        card.Body.Add(Blocks.Title(title));
        card.Body.Add(
            new AdaptiveFactSet
            {
                Facts =
                [
                    new(RefundCardTexts.Number, sum.Number),
                    new(RefundCardTexts.Order, sum.OrderNumber),
                    new(RefundCardTexts.SumPaid, Amounts.Of(sum.Paid, sum.Currency)),
                ],
            }
        );
        card.Body.AddRange(sum.Lines.Select(line => QuoteLines.Row(line, sum.Currency)));
        card.Body.Add(Blocks.Small(RefundCardTexts.SumRule));
        card.Body.AddRange(ClauseBlock.For([sum.Clause]));
        card.Actions.Add(Blocks.Button(RefundCardTexts.WhereIsIt, new CardCommand("refund_status", sum.OrderNumber, "progress")));
        card.Actions.AddRange(AlternativeButtons.For([], sum.OrderNumber));
        card.Actions.Add(ClauseBlock.Toggle(RefundCardTexts.Basis));
        return card.ToAttachment();
    }
}
