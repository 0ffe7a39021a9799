using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Bookings;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Law.Bookings;

namespace BotApp.Dialogs.Bookings;

/// <summary>Finds the visit a message is about: the only one there is, one of the order meant, or one to be chosen.</summary>
public sealed class BookedVisits(BookingDesk bookings, ShopClock clock)
{
    /// <summary>The form with the visit when there is but one, with choices when there are several; unchanged for a new visit and when there is none.</summary>
    public async Task<VisitForm> FindAsync(Shopper shopper, VisitForm form, CancellationToken cancellationToken)
    {
        if (form.IsNew || form.What is null or BookingWish.Term || form.BookingNumber is not null)
        {
            return form;
        }

        var open = await OpenAsync(shopper, form, cancellationToken);
        return open.Count == 1 ? With(form, open[0]) : form with { BookingChoices = [.. open.Select(view => view.Booking.Number)] };
    }

    /// <summary>The visit's hours and number, as words to tap.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(Shopper shopper, VisitForm form, CancellationToken cancellationToken) =>
        [.. (await OpenAsync(shopper, form, cancellationToken)).Select(view => $"{Moments.At(view.Booking.From, clock)} {view.Booking.Number}")];

    public async Task<Booking?> OneAsync(Shopper shopper, string? number, CancellationToken cancellationToken) =>
        number is null ? null : (await bookings.ListAsync(shopper, cancellationToken)).FirstOrDefault(view => view.Booking.Number == number)?.Booking;

    private static VisitForm With(VisitForm form, BookingView view) =>
        form with
        {
            BookingNumber = view.Booking.Number,
            BookingChoices = [],
            OrderNumber = view.Booking.OrderNumber,
            Lines = [new(view.Booking.LineNo, 1)],
            LineChoices = [],
            LinesOf = view.Booking.OrderNumber,
        };

    /// <summary>Only one to come can be changed; a fee or a failure may be that of one that was.</summary>
    private async Task<IReadOnlyList<BookingView>> OpenAsync(Shopper shopper, VisitForm form, CancellationToken cancellationToken)
    {
        var isPast = form.What is BookingWish.Overcharged or BookingWish.CannotBeInstalled;
        return
        [
            .. (await bookings.ListAsync(shopper, cancellationToken))
                .Where(view => form.OrderNumber is null || form.IsGuessed || view.Booking.OrderNumber == form.OrderNumber)
                .Where(view => view.Booking.Status == BookingStatus.Booked || (isPast && view.Booking.Status != BookingStatus.Cancelled)),
        ];
    }
}
