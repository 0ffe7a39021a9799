using BotApp.Cards.Orders;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Orders;

/// <summary>预售: deposit, balance and its window, the day of shipping, and what can be done now.</summary>
public sealed class PresaleDialog(PresaleDesk desk, OrderDesk orders, ShownOrders shown, ShopClock clock, Pictures pictures)
    : OrderPickingDialog(nameof(PresaleDialog), Recognizers.Intents.Intent.OrderStatus, orders, shown, clock, pictures)
{
    private const int Searched = 20;

    private readonly OrderDesk orders = orders;

    protected override async Task<string?> LikelyAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        var recent = await orders.RecentAsync(shopper, Searched, cancellationToken);
        return (recent.FirstOrDefault(view => view.Order.Presale is not null) ?? recent.FirstOrDefault())?.Order.Number;
    }

    protected override async Task<DialogTurnResult> ShowAsync(
        WaterfallStepContext step,
        string orderNumber,
        CancellationToken cancellationToken
    )
    {
        var answer = await desk.ReadAsync(step.Context.Shopper(), orderNumber, cancellationToken) switch
        {
            PresaleAnswer.Known(var view) => Replies.Say(PresaleCard.Summary(view), PresaleCard.For(view), OrderTalkTexts.TapHuman),
            PresaleAnswer.Ordinary(var number) => Replies.Say(OrderTalkTexts.NoPresale.With(number), OrderTalkTexts.TapOrders, OrderTalkTexts.TapHuman),
            _ => Replies.Say(OrderTalkTexts.NoSuchNumber.With(orderNumber), OrderTalkTexts.TapOrders, OrderTalkTexts.TapHuman),
        };
        return await EndAsync(step, answer, new Outcome.Answered(), cancellationToken);
    }
}
