using BotApp.Cards.Refunds;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Refunds;
using BotApp.Dialogs.Orders;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Refunds;

/// <summary>退款金额不对: how a refund comes about, line by line; whoever still disagrees is a tap away from a person.</summary>
public sealed class RefundSumDialog(
    RefundSumDesk sums,
    RefundProgressDesk refunds,
    OrderDesk orders,
    ShownOrders shown,
    ShopClock clock,
    Pictures pictures
) : RefundLookDialog(nameof(RefundSumDialog), refunds, orders, shown, clock, pictures)
{
    protected override async Task<DialogTurnResult> ShowAsync(
        WaterfallStepContext step,
        string orderNumber,
        CancellationToken cancellationToken
    )
    {
        var answer = await sums.ExplainAsync(step.Context.Shopper(), orderNumber, cancellationToken) switch
        {
            RefundSumAnswer.Explained(var sum) => Replies.Say(RefundSumCard.Summary(sum), RefundSumCard.For(sum), RefundTalkTexts.TapHuman),
            RefundSumAnswer.Nothing => NoRefund(Form(step), orderNumber),
            _ => Replies.Say(OrderTalkTexts.NoSuchNumber.With(orderNumber), RefundTalkTexts.TapHuman),
        };
        return await EndAsync(step, answer, new Outcome.Answered(), cancellationToken);
    }
}
