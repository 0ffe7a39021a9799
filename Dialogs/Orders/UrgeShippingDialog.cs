using System.Text.Json;
using BotApp.Cards.Shared;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Orders;

/// <summary>催发货: late, it is urged with what is due for it; in time, the exact hour is told and a reminder offered.</summary>
public sealed class UrgeShippingDialog(UrgeShippingDesk desk, DeedTools tools)
    : DeedDialog<UrgeForm, UrgeShippingWish>(nameof(UrgeShippingDialog), desk, tools)
{
    protected override string Title => OrderTalkTexts.UrgeTitle;

    protected override IReadOnlyList<Slot<UrgeForm>> Slots { get; } = [tools.Orders.SlotFor<UrgeForm>(Intent.UrgeShip)];

    protected override UrgeShippingWish Wish(UrgeForm form) => new(form.OrderNumber!);

    /// <summary>One that is late already, or was announced and never picked up; else one that waits.</summary>
    protected override async Task<UrgeForm> CompleteAsync(ITurnContext context, UrgeForm form, CancellationToken cancellationToken) =>
        await Tools.Orders.GuessAsync(context, form, [view => view.Problem is OrderProblem.LateToShip, Waits], cancellationToken);

    /// <summary>An urge says its 受理编号 and when it is answered; a reminder what the receipt says.</summary>
    protected override Task<Activity> DoneAsync(
        ITurnContext context,
        UrgeForm form,
        Quote quote,
        Receipt receipt,
        CancellationToken cancellationToken
    ) =>
        receipt.Details is { } details && JsonSerializer.Deserialize<UrgeShippingTold>(details, QuoteJson.Options) is { TicketNumber: { } ticket, Until: { } until } told
            ? Task.FromResult(Replies.Say(Urged(ticket, Moments.At(until, Tools.Clock), told.RefundNumber)))
            : base.DoneAsync(context, form, quote, receipt, cancellationToken);

    private static string Urged(string ticket, string until, string? refund) =>
        refund is null ? OrderTalkTexts.Urged.With(ticket, until) : OrderTalkTexts.UrgedAndPaid.With(ticket, until, refund);

    private static bool Waits(OrderView view) => view.Order.Status is OrderStatus.ToShip or OrderStatus.PartlyShipped;
}
