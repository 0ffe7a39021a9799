using BotApp.Commerce.Bookings;
using BotApp.Commerce.Law.Bookings;
using BotApp.Commerce.Orders;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Bookings;

/// <summary>预约安装, 维修, 保养, 改约, 取消, 装不了, 乱收费, 保修期: which article, when, the fee before anything is agreed, a yes, done.</summary>
public sealed class VisitDialog(BookingDesk desk, BookedVisits booked, VisitHours hours, VisitSlots questions, DeedTools tools)
    : DeedDialog<VisitForm, VisitWish>(nameof(VisitDialog), desk, tools)
{
    private readonly BookingDesk desk = desk;

    protected override string Title => VisitTexts.Title;

    protected override IReadOnlyList<Slot<VisitForm>> Slots { get; } =
    [
        questions.WhatSlot,
        questions.VisitSlot,
        tools.Orders.SlotFor<VisitForm>(Intent.Installation),
        tools.Lines.SlotFor<VisitForm>() with
        {
            IsFilled = form => form.HasLines || form.What is BookingWish.Change or BookingWish.Cancel,
        },
        questions.TermSlot,
        questions.ChargedSlot,
        questions.HoursSlot,
    ];

    /// <summary>
    /// The fee stands in what is shown before the yes: agreeing to that is agreeing to the fee. While no hours are chosen the first free ones stand for them, so
    /// that a no comes before the question.
    /// </summary>
    protected override VisitWish Wish(VisitForm form) =>
        new(form.What!.Value)
        {
            OrderNumber = form.OrderNumber,
            LineNo = form.Lines.Count > 0 ? form.Lines[0].LineNo : 1,
            BookingNumber = form.BookingNumber,
            Slot = form.Slot ?? (form.Offered.Count > 0 ? form.Offered[0] : null),
            GasOrWiring = form.GasOrWiring,
            FeeAccepted = form.IsNew || form.BookingNumber is not null,
            Charged = form.Charged ?? 0m,
        };

    protected override bool IsEnoughForNo(VisitForm form) => form is { HasLines: true, NeedsSlot: true, Offered.Count: > 0 };

    protected override bool Fits(OrderView view) => view.Order.Status is not (OrderStatus.Unpaid or OrderStatus.Cancelled or OrderStatus.Refunded or OrderStatus.DepositPaid);

    protected override async Task<VisitForm> HearAsync(ITurnContext context, VisitForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        var heard = form.Asked is "hours" or VisitSlots.Charged ? form : await Tools.Lines.HearAsync(context, form, cancellationToken);
        return VisitReader.Hear(heard, said);
    }

    protected override async Task<VisitForm> CompleteAsync(ITurnContext context, VisitForm form, CancellationToken cancellationToken)
    {
        var shopper = context.Shopper();
        var found = await booked.FindAsync(shopper, form, cancellationToken);
        if (found.What is null || found.BookingChoices.Count > 0)
        {
            return found;
        }

        var articles = found.What == BookingWish.Install ? await desk.ArticlesAsync(shopper, cancellationToken) : [];
        var isOf = articles.Count == 0 ? Fits : (Predicate<OrderView>)(view => articles.Any(article => article.OrderNumber == view.Order.Number));
        var isLine = articles.Count == 0 ? null : (Predicate<OrderLine>)(line => articles.Any(article => article == new Article(line.OrderNumber, line.No)));
        var placed = found.BookingNumber is null ? await Tools.Lines.CompleteAsync(context, found, isOf, cancellationToken, isLine) : found;
        var kind = (await booked.OneAsync(shopper, placed.BookingNumber, cancellationToken))?.Kind ?? VisitHours.KindOf(placed.What);
        return placed.HasLines ? await hours.OfferAsync(shopper, placed, kind, cancellationToken) : placed;
    }
}
