using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Bookings;

/// <summary>装不了, 乱收费: a ticket for whoever puts it right, with what the law gives.</summary>
internal sealed class VisitTrouble(VisitCase visit, Ruling ruling, VisitWish wish, Setting setting)
{
    private DateTimeOffset Due => setting.Now + setting.Policy.Service.TicketAnswerWithin;

    private string Number => visit.Booking?.Number ?? visit.Order.Number;

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = Number,
            Headline = BookingWords.Trouble(ruling, setting.Says(Due)),
            Lines = [.. BookingWords.TroubleLines(visit, ruling, setting)],
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} v{visit.Order.Version}",
            WriteAsync = WriteAsync,
        };

    private Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        var isMoney = ruling.Reason == "overcharged";
        var ticket = writing.OpenTicket(
            new TicketOrder(TicketKind.Other, visit.Order.Number, Number, wish.Words, Due)
            {
                Owner = isMoney ? "finance" : "installation",
                Cause = isMoney ? ComplaintCause.Price : ComplaintCause.None,
            }
        );
        if (!isMoney && visit.Booking is { Status: BookingStatus.Booked } booking)
        {
            writing.Replace(booking, booking with { Status = BookingStatus.NotPossible, Version = booking.Version + 1 });
        }

        writing.Audit(Number, $"visit trouble: {ruling.Reason}");
        writing.Tell(new VisitTold(visit.Booking?.Number, ticket.Number, From: null, ChangeUntil: null));
        return Task.CompletedTask;
    }
}
