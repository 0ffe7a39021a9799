namespace BotApp.Commerce.Law.Bookings;

/// <summary>There must be a visit to change or cancel. Case: none booked → refuse.</summary>
public sealed class NothingBooked : ISentence<BookingFacts>
{
    public Clause Clause => BookVisit.Slots;

    public Ruling? Speak(BookingFacts facts, Setting setting) =>
        facts is { Wish: BookingWish.Change or BookingWish.Cancel, VisitAt: null }
            ? Ruling.Refuse("no-visit", Clause, Alternative.Repair)
            : null;
}

/// <summary>A visit under way is a person's matter. Case: cancelled at its first minute → human.</summary>
public sealed class VisitUnderWay : ISentence<BookingFacts>
{
    public Clause Clause => BookVisit.Slots;

    public Ruling? Speak(BookingFacts facts, Setting setting) =>
        facts is { Wish: BookingWish.Change or BookingWish.Cancel, VisitAt: { } visit } && setting.Now >= visit
            ? Ruling.Human("visit-under-way", Clause)
            : null;
}

/// <summary>Free until two hours before. Case: visit 14:00: at 12:00:00 free; at 12:00:01 no change, cancelling costs the fee listed.</summary>
public sealed class ChangeInTime : ISentence<BookingFacts>
{
    public Clause Clause => BookVisit.Slots;

    public Ruling? Speak(BookingFacts facts, Setting setting)
    {
        if (facts.Wish is not (BookingWish.Change or BookingWish.Cancel) || facts.VisitAt is not { } visit)
        {
            return null;
        }

        var terms = setting.Policy.Bookings;
        var last = visit - terms.ChangeUntil;
        var late = setting.Now > last;
        return (facts.Wish, late) switch
        {
            (BookingWish.Change, true) => Ruling.Refuse("too-late-to-change", Clause, Alternative.Cancel) with { Deadline = last },
            (BookingWish.Change, false) => facts.Slot is null ? Ruling.Accept("may-change", Clause) with { Deadline = last } : null,
            _ => Ruling.Accept(late ? "cancelled-late" : "cancelled", Clause) with
            {
                Amounts = [new("fee", late ? terms.LateCancelFee : 0m)],
            },
        };
    }
}

/// <summary>Changed to another free slot. Case: from 14:00 to 16:00 → changed, changeable again until 14:00.</summary>
public sealed class VisitChanged : ISentence<BookingFacts>
{
    public Clause Clause => BookVisit.Slots;

    public Ruling? Speak(BookingFacts facts, Setting setting) =>
        facts is { Wish: BookingWish.Change, Slot: { } slot }
            ? Ruling.Accept("changed", Clause) with
            {
                Deadline = slot - setting.Policy.Bookings.ChangeUntil,
            }
            : null;
}
