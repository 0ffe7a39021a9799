using BotApp.Cards.Orders;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Orders;

/// <summary>Shows the recent orders to choose from.</summary>
public sealed class OrderListDialog(OrderDesk orders, ShownOrders shown, ShopClock clock, Pictures pictures)
    : Dialog(nameof(OrderListDialog))
{
    private const int MostOrders = 5;

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var shopper = dc.Context.Shopper();
        var recent = await orders.RecentAsync(shopper, MostOrders, cancellationToken);
        if (recent.Count == 0)
        {
            var why = shopper is Shopper.SignedIn ? OrderTalkTexts.NoOrders : OrderTalkTexts.SignInFirst;
            await dc.Context.SendActivityAsync(Replies.Say(why, OrderTalkTexts.TapHuman), cancellationToken);
            return await dc.EndDialogAsync(new Outcome.Refused(), cancellationToken);
        }

        await shown.SetAsync(dc.Context, Intent.OrderStatus, recent.Select(view => view.Order.Number), cancellationToken);
        var card = OrderListCard.For(recent, Intent.OrderStatus, clock, pictures);
        await dc.Context.SendActivityAsync(Replies.Say(OrderTalkTexts.YourOrders.With(recent.Count), card), cancellationToken);
        return await dc.EndDialogAsync(new Outcome.Answered(), cancellationToken);
    }
}
