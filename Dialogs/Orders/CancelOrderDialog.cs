using BotApp.Commerce.Orders;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Orders;

/// <summary>取消订单: which order, the sum that comes back and how, a yes, done.</summary>
public sealed class CancelOrderDialog(CancelDesk desk, DeedTools tools)
    : DeedDialog<CancelForm, CancelWish>(nameof(CancelOrderDialog), desk, tools)
{
    protected override string Title => OrderTalkTexts.CancelTitle;

    protected override IReadOnlyList<Slot<CancelForm>> Slots { get; } =
    [
        tools.Orders.SlotFor<CancelForm>(Intent.CancelOrder),
        Slot<CancelForm>.Of("reason", form => form.Reason is not null, _ => AskWhy(), TakeReason),
    ];

    protected override CancelWish Wish(CancelForm form) => new(form.OrderNumber!, form.Reason);

    protected override bool IsEnoughForNo(CancelForm form) => form.OrderNumber is not null;

    protected override bool Fits(OrderView view) =>
        view.Order.Status is OrderStatus.Unpaid or OrderStatus.ToShip or OrderStatus.DepositPaid or OrderStatus.PartlyShipped;

    protected override async Task<CancelForm> HearAsync(ITurnContext context, CancelForm form, CancellationToken cancellationToken)
    {
        var heard = await base.HearAsync(context, form, cancellationToken);
        return context.Understood().First(EntityKind.ReturnReason) is { } reason ? heard with { Reason = reason } : heard;
    }

    private static Activity AskWhy() => Replies.Say(OrderTalkTexts.CancelWhy, OrderTalkTexts.CancelReasons.Split('|'));

    /// <summary>One of the reasons offered is an answer whatever else its words could be about (价格变了).</summary>
    private static CancelForm? TakeReason(Said said, CancelForm form) =>
        said.Text.Length > 0 && (said.Elsewhere is null || IsOffered(said.Text)) ? form with { Reason = said.Understood.First(EntityKind.ReturnReason) ?? said.Text } : null;

    private static bool IsOffered(string text) =>
        OrderTalkTexts.CancelReasons.Split('|').Any(reason => reason.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));
}
