using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Payments;

/// <summary>付款出问题: failed, charged twice, paid and shown as unpaid. The desk looks by itself whether too much came in and offers it back.</summary>
public sealed class PaymentTroubleDialog(PaymentTroubleDesk desk, DeedTools tools)
    : DeedDialog<TroubleForm, PaymentTroubleWish>(nameof(PaymentTroubleDialog), desk, tools)
{
    protected override string Title => PaymentTalkTexts.TroubleTitle;

    protected override IReadOnlyList<Slot<TroubleForm>> Slots { get; } = [tools.Orders.SlotFor<TroubleForm>(Intent.PaymentIssue, SubIntent.Trouble)];

    protected override PaymentTroubleWish Wish(TroubleForm form) => new(form.OrderNumber!, form.Asks, form.Words);

    /// <summary>Failed payments are of orders still unpaid; for the others the latest order is asked about.</summary>
    protected override bool Fits(OrderView view) => view.Order.Status is OrderStatus.Unpaid or OrderStatus.ToShip or OrderStatus.DepositPaid;

    protected override async Task<TroubleForm> HearAsync(ITurnContext context, TroubleForm form, CancellationToken cancellationToken)
    {
        var heard = await base.HearAsync(context, form, cancellationToken);
        if (form.Asked is not null)
        {
            return heard;
        }

        var asks = context.Understood().Detail == SubIntent.ChargedTwice ? PaymentQuestion.DoubleCharge : PaymentQuestion.Pay;
        return heard with { Asks = asks, Words = Said.Of(context).Text };
    }
}
