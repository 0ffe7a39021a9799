using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Bookings;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Law.Bookings;

namespace BotApp.Dialogs.Bookings;

/// <summary>The free hours for a visit: those that fit what the customer wished for, as words to tap.</summary>
public sealed class VisitHours(BookingDesk bookings, ShopClock clock)
{
    /// <summary>Hours shown to choose from.</summary>
    private const int Most = 6;

    /// <summary>The form with the hours when one alone fits the wish, else with those to choose from; none are free when nothing is offered.</summary>
    public async Task<VisitForm> OfferAsync(Shopper shopper, VisitForm form, BookingKind kind, CancellationToken cancellationToken)
    {
        if (form is { NeedsSlot: false } or { Slot: not null } or { OrderNumber: null })
        {
            return form;
        }

        var free = await bookings.SlotsAsync(shopper, form.OrderNumber, kind, cancellationToken);
        var fitting = free.Where(slot => Fits(slot, form)).ToList();
        var hasWish = form.Day is not null || form.From is not null;
        return hasWish && fitting.Count == 1
            ? form with { Slot = fitting[0].From, Offered = [], IsTaken = false }
            : form with
            {
                Offered = [.. (fitting.Count > 0 ? fitting : free).Take(Most).Select(slot => slot.From)],
                IsTaken = hasWish && fitting.Count == 0,
            };
    }

    /// <summary>The hours offered that the message taps, names or points at; null when it does none of it.</summary>
    public DateTimeOffset? Chosen(Said said, VisitForm form)
    {
        var tapped = form.Offered.Where(start => said.Text.Trim() == Name(start)).ToList();
        return tapped.Count > 0 ? tapped[0]
            : said.PlaceIn(form.Offered.Count) is { } at ? form.Offered[at]
            : null;
    }

    /// <summary>明天 13:00.</summary>
    public string Name(DateTimeOffset start) => Moments.At(start, clock);

    public static BookingKind KindOf(BookingWish? what) =>
        what switch
        {
            BookingWish.Install => BookingKind.Install,
            BookingWish.Maintain => BookingKind.Maintain,
            _ => BookingKind.Repair,
        };

    /// <summary>A moment lies in the slot; a span holds its beginning.</summary>
    private bool Fits(SlotView slot, VisitForm form)
    {
        var (start, end) = (TimeOnly.FromTimeSpan(clock.ToShop(slot.From).TimeOfDay), TimeOnly.FromTimeSpan(clock.ToShop(slot.To).TimeOfDay));
        var isDay = form.Day is not { } day || clock.DayOf(slot.From) == day;
        return isDay
            && (form.From, form.Until) switch
            {
                (null, _) => true,
                ({ } from, null) => from.IsBetween(start, end),
                ({ } from, { } until) => start >= from && (start < until || until < from),
            };
    }
}
