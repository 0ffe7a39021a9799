using BotApp.Commerce.Orders;
using BotApp.Dialogs.Orders;
using BotApp.Dialogs.Returns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Refunds;

/// <summary>我要退款: what that means for the order as it stands; not shipped it is called off, on the road refunded, received it is sent back.</summary>
public sealed class RefundWishDialog(OrderDesk orders, ShownOrders shown) : Dialog(nameof(RefundWishDialog))
{
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        var order = await MeantAsync(dc.Context, cancellationToken);
        return await dc.ReplaceDialogAsync(DialogFor(order?.Status), cancellationToken: cancellationToken);
    }

    private static string DialogFor(OrderStatus? status) =>
        status switch
        {
            OrderStatus.Unpaid or OrderStatus.DepositPaid or OrderStatus.ToShip => nameof(CancelOrderDialog),
            OrderStatus.Shipped or OrderStatus.PartlyShipped => nameof(RefundOnlyDialog),
            OrderStatus.Returning or OrderStatus.Refunded or OrderStatus.Cancelled => nameof(RefundProgressDialog),
            _ => nameof(ReturnDialog),
        };

    /// <summary>The order that is named; null when none is, or several are: then the conversation that follows asks.</summary>
    private async Task<Order?> MeantAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var words = OrderForm.Of(context.Understood());
        var list = (await shown.GetAsync(context, cancellationToken)).Numbers;
        var match = await orders.MatchAsync(context.Shopper(), words, context.Activity.Text, list, cancellationToken);
        return match is OrderMatch.One(var view) ? view.Order : null;
    }
}
