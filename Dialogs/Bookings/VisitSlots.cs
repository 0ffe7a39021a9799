using System.Globalization;
using BotApp.Commerce.Bookings;
using BotApp.Commerce.Law.Bookings;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Service;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Bookings;

/// <summary>The questions about a technician's visit: what for, which one, when, how much was charged.</summary>
public sealed class VisitSlots(BookingDesk bookings, BookedVisits booked, VisitHours hours)
{
    public const string Charged = "charged";

    private const string What = "what";

    public Slot<VisitForm> WhatSlot { get; } =
        Slot<VisitForm>.Of(
            What,
            form => form.What is not null,
            _ => Replies.Say(VisitTexts.AskWhat, VisitTexts.TapsWhat.Split('|')),
            (said, form) => VisitReader.Hear(form with { Asked = null }, said) is { What: not null } heard ? heard : null
        );

    public Slot<VisitForm> VisitSlot { get; } =
        new(
            "visit",
            form => form.BookingNumber is not null || form.BookingChoices.Count == 0,
            async (context, form, cancellationToken) =>
                new Question(Replies.Say(VisitTexts.AskVisit, [.. await booked.NamesAsync(context.Shopper(), form, cancellationToken)]))
        )
        {
            Take = (said, form) =>
                form.BookingChoices.FirstOrDefault(number => said.Text.Contains(number, StringComparison.OrdinalIgnoreCase)) is { } number
                    ? form with { BookingNumber = number, BookingChoices = [] }
                    : null,
        };

    /// <summary>What the guarantee says; with it the matter is settled.</summary>
    public Slot<VisitForm> TermSlot { get; } =
        new(
            "term",
            form => form.What != BookingWish.Term,
            async (context, form, cancellationToken) =>
                new Question(
                    Replies.Say(await TermAsync(bookings, context, form, cancellationToken), VisitTexts.TapRepair, ServiceTexts.TapHuman),
                    EndsHere: true
                )
        );

    public Slot<VisitForm> ChargedSlot { get; } =
        Slot<VisitForm>.Of(
            Charged,
            form => form.Charged is not null || form.What != BookingWish.Overcharged,
            _ => Replies.Say(VisitTexts.AskCharged),
            (said, form) => VisitReader.SumIn(said, form) is { } sum ? form with { Charged = sum } : null
        );

    /// <summary>Filled as well when nothing is free: the desk says so.</summary>
    public Slot<VisitForm> HoursSlot { get; } =
        new(
            "hours",
            form => form.Slot is not null || !form.NeedsSlot || form.Offered.Count == 0,
            async (context, form, cancellationToken) =>
            {
                var term = form.What == BookingWish.Repair ? await TermAsync(bookings, context, form, cancellationToken) + VisitTexts.Gap : "";
                var says = form.IsTaken ? VisitTexts.AskOtherHours : VisitTexts.AskHours;
                return new Question(Replies.Say(term + says, [.. form.Offered.Select(hours.Name)]));
            }
        )
        {
            Take = (said, form) => hours.Chosen(said, form) is { } start ? form with { Slot = start, IsTaken = false } : null,
        };

    private static async Task<string> TermAsync(BookingDesk bookings, ITurnContext context, VisitForm form, CancellationToken cancellationToken) =>
        await bookings.TermAsync(context.Shopper(), form.OrderNumber!, form.Lines[0].LineNo, cancellationToken) is { } answer
            ? answer.Says.In(CultureInfo.CurrentUICulture)
            : "";
}
