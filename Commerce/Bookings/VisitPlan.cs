using BotApp.Commerce.Law;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Bookings;

/// <summary>A visit booked, changed or cancelled: the slots it takes and frees, and the reminder a day before.</summary>
internal sealed class VisitPlan(VisitCase visit, Ruling ruling, Setting setting)
{
    /// <summary>The word of the notice.</summary>
    public const string Reminder = "visit-reminder";

    private static readonly TimeSpan RemindBefore = TimeSpan.FromHours(24);

    private decimal Fee => ruling["fee"] ?? 0m;

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = visit.Booking is { Status: BookingStatus.Booked } booked ? booked.Number : visit.Order.Number,
            Headline = BookingWords.Headline(visit, ruling, setting),
            Lines = [.. BookingWords.Lines(visit, ruling, setting)],
            Amount = Fee,
            Currency = visit.Order.Currency,
            Clauses = [ruling.Clause],
            NotAfter = ruling.Reason == "cancelled" ? visit.Facts.VisitAt - setting.Policy.Bookings.ChangeUntil : visit.Facts.Slot,
            Basis = $"{ruling.Reason} {visit.Booking?.Version}",
            WriteAsync = ruling.Reason switch
            {
                "changed" => ChangeAsync,
                "cancelled" or "cancelled-late" => CancelAsync,
                _ => BookAsync,
            },
        };

    private Task BookAsync(Writing writing, CancellationToken cancellationToken)
    {
        var slot = visit.Wanted!;
        writing.Db.Bookings.Add(
            new Booking
            {
                Number = writing.ReceiptNumber,
                OrderNumber = visit.Order.Number,
                LineNo = visit.Line.No,
                CustomerId = visit.Order.CustomerId,
                Kind = visit.Kind,
                Status = BookingStatus.Booked,
                Region = slot.Region,
                From = slot.From,
                To = slot.To,
                Fee = Fee,
                CreatedAt = writing.Now,
            }
        );
        Count(writing, slot, 1);
        Remind(writing, writing.ReceiptNumber, slot.From);
        writing.Audit(visit.Order.Number, $"visit booked: {visit.Kind} {slot.From:yyyy-MM-dd HH:mm}");
        writing.Tell(new VisitTold(writing.ReceiptNumber, TicketNumber: null, slot.From, ruling.Deadline));
        return Task.CompletedTask;
    }

    private async Task ChangeAsync(Writing writing, CancellationToken cancellationToken)
    {
        var (booking, slot) = (visit.Booking!, visit.Wanted!);
        await ForgetRemindersAsync(writing, booking.Number, cancellationToken);
        Free(writing);
        Count(writing, slot, 1);
        writing.Replace(booking, booking with { From = slot.From, To = slot.To, Version = booking.Version + 1 });
        Remind(writing, booking.Number, slot.From);
        writing.Audit(booking.Number, $"visit moved: {booking.From:yyyy-MM-dd HH:mm} → {slot.From:yyyy-MM-dd HH:mm}");
        writing.Tell(new VisitTold(booking.Number, TicketNumber: null, slot.From, ruling.Deadline));
    }

    private async Task CancelAsync(Writing writing, CancellationToken cancellationToken)
    {
        var booking = visit.Booking!;
        await ForgetRemindersAsync(writing, booking.Number, cancellationToken);
        Free(writing);
        writing.Replace(booking, booking with { Status = BookingStatus.Cancelled, Fee = Fee, Version = booking.Version + 1 });
        writing.Audit(booking.Number, $"visit {ruling.Reason}");
        writing.Tell(new VisitTold(booking.Number, TicketNumber: null, From: null, ChangeUntil: null));
    }

    private void Free(Writing writing)
    {
        if (visit.Taken is { Taken: > 0 } old && old.From != visit.Wanted?.From)
        {
            Count(writing, old, -1);
        }
    }

    private static void Count(Writing writing, BookingSlot slot, int by) =>
        writing.Replace(slot, slot with { Taken = slot.Taken + by, Version = slot.Version + 1 });

    private static void Remind(Writing writing, string number, DateTimeOffset from)
    {
        var due = from - RemindBefore;
        writing.FollowUp(FollowUps.Notice, new Notice(writing.CustomerId, Reminder, number), due > writing.Now ? due : writing.Now);
    }

    private static async Task ForgetRemindersAsync(Writing writing, string number, CancellationToken cancellationToken)
    {
        var rows = await writing
            .Db.OutboxRows.Where(row => row.Kind == FollowUps.Notice && row.DoneAt == null && row.Payload.Contains(number))
            .ToListAsync(cancellationToken);
        rows.ForEach(row => writing.Replace(row, row with { DoneAt = writing.Now, LastError = "superseded", Version = row.Version + 1 }));
    }
}
