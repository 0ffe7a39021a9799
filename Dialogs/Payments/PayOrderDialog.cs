using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;

namespace BotApp.Dialogs.Payments;

/// <summary>付款: an order that waits for its payment.</summary>
public sealed class PayOrderDialog(PayDesk desk, MethodChoice methods, DeedTools tools)
    : PayingDialog(nameof(PayOrderDialog), SubIntent.Pay, desk, methods, tools)
{
    protected override bool Fits(OrderView view) => view.Order.Status is OrderStatus.Unpaid;
}
