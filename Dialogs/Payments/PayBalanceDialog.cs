using BotApp.Commerce.Orders;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;

namespace BotApp.Dialogs.Payments;

/// <summary>付尾款: the rest of a pre-sale, within its window.</summary>
public sealed class PayBalanceDialog(PayBalanceDesk desk, MethodChoice methods, DeedTools tools)
    : PayingDialog(nameof(PayBalanceDialog), SubIntent.PayBalance, desk, methods, tools)
{
    protected override bool Fits(OrderView view) => view.Order.Presale is not null && view.Order.PaidAt is null;
}
