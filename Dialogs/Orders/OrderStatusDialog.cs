using BotApp.Cards.Orders;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Orders;

/// <summary>查订单: how far one order has come, with the others a tap away.</summary>
public sealed class OrderStatusDialog(OrderDesk orders, ShownOrders shown, ShopClock clock, Pictures pictures)
    : OrderPickingDialog(nameof(OrderStatusDialog), Recognizers.Intents.Intent.OrderStatus, orders, shown, clock, pictures)
{
    private readonly OrderDesk orders = orders;
    private readonly ShownOrders shown = shown;

    protected override async Task<string?> LikelyAsync(Shopper shopper, CancellationToken cancellationToken) =>
        (await orders.LikelyAsync(shopper, cancellationToken))?.Order.Number;

    protected override async Task<DialogTurnResult> ShowAsync(
        WaterfallStepContext step,
        string orderNumber,
        CancellationToken cancellationToken
    )
    {
        if (await orders.FindAsync(step.Context.Shopper(), orderNumber, cancellationToken) is not OrderAnswer.Found(var view))
        {
            return await EndAsync(
                step,
                Replies.Say(OrderTalkTexts.NoSuchNumber.With(orderNumber)),
                new Outcome.Refused(),
                cancellationToken
            );
        }

        var card = OrderCard.For(view, Clock, Pictures);
        var answer = Replies.Say(
            OrderWordings.Summary(view, Clock),
            card,
            OrderTalkTexts.TapParcel,
            OrderTalkTexts.TapOrders,
            OrderTalkTexts.TapHuman
        );
        if (Form(step).IsGuessed)
        {
            await AddOthersAsync(step, answer, cancellationToken);
        }

        return await EndAsync(step, answer, new Outcome.Answered(), cancellationToken);
    }

    /// <summary>A guess comes with the recent orders beside it, one tap or word ("第二个") away.</summary>
    private async Task AddOthersAsync(WaterfallStepContext step, Activity answer, CancellationToken cancellationToken)
    {
        var recent = await orders.RecentAsync(step.Context.Shopper(), MostChoices, cancellationToken);
        if (recent.Count > 1)
        {
            answer.Attachments.Add(OrderListCard.For(recent, Intent, Clock, Pictures));
            await shown.SetAsync(step.Context, Intent, recent.Select(view => view.Order.Number), cancellationToken);
        }
    }
}
