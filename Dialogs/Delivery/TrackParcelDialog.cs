using BotApp.Cards.Delivery;
using BotApp.Cards.Orders;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Dialogs.Orders;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Delivery;

/// <summary>查物流: where an order's parcels are, in one sentence and a timeline.</summary>
public sealed class TrackParcelDialog(DeliveryDesk delivery, OrderDesk orders, ShownOrders shown, ShopClock clock, Pictures pictures)
    : OrderPickingDialog(nameof(TrackParcelDialog), Recognizers.Intents.Intent.Logistics, orders, shown, clock, pictures)
{
    private readonly OrderDesk orders = orders;

    protected override async Task<string?> LikelyAsync(Shopper shopper, CancellationToken cancellationToken) =>
        await delivery.LikelyAsync(shopper, cancellationToken) switch
        {
            Tracking.Tracked tracked => tracked.Order.Number,
            Tracking.NotShipped waiting => waiting.Order.Number,
            Tracking.NotPaid unpaid => unpaid.Order.Number,
            Tracking.NeverShipped closed => closed.Order.Number,
            _ => null,
        };

    protected override async Task<DialogTurnResult> ShowAsync(
        WaterfallStepContext step,
        string orderNumber,
        CancellationToken cancellationToken
    )
    {
        var tracking = await delivery.TrackAsync(step.Context.Shopper(), orderNumber, cancellationToken);
        var (text, card) = tracking switch
        {
            Tracking.Tracked tracked => (DeliveryWordings.Summary(tracked, Clock), TrackingCard.For(tracked, Clock, Pictures)),
            Tracking.NoSuchOrder => (OrderTalkTexts.NoSuchNumber.With(orderNumber), null),
            _ => (DeliveryWordings.NotUnderWay(tracking, Clock), await OrderCardAsync(step, orderNumber, cancellationToken)),
        };

        var answer = Replies.Say(text, card, OrderTalkTexts.TapOrders, OrderTalkTexts.TapHuman);
        return await EndAsync(step, answer, new Outcome.Answered(), cancellationToken);
    }

    private async Task<Attachment?> OrderCardAsync(WaterfallStepContext step, string orderNumber, CancellationToken cancellationToken) =>
        await orders.FindAsync(step.Context.Shopper(), orderNumber, cancellationToken) is OrderAnswer.Found(var view)
            ? OrderCard.For(view, Clock, Pictures)
            : null;
}
