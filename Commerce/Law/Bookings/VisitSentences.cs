using System.Globalization;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Bookings;

/// <summary>Fees are shown before the visit. Case: paid repair, 80.00 + 50.00 not yet shown → refuse until they are; free repair → goes on.</summary>
public sealed class FeesFirst : ISentence<BookingFacts>
{
    public Clause Clause => ConsumerLaw.Article20;

    public Ruling? Speak(BookingFacts facts, Setting setting)
    {
        var fee = BookingTerm.Listed(facts, setting);
        return BookVisit.IsVisit(facts) && fee > 0m && !facts.FeesShown
            ? Ruling.Refuse("fees-first", Clause, Alternative.PaidRepair) with
            {
                Amounts =
                [
                    new("fee", fee, string.Join(" + ", facts.Fees.Select(item => item.Sum.ToString("0.00", CultureInfo.InvariantCulture)))),
                ],
            }
            : null;
    }
}

/// <summary>A visit takes a slot that is free and to come. Case: 09:00 taken, 14:00 free → refuse, 14:00 is named.</summary>
public sealed class SlotIsFree : ISentence<BookingFacts>
{
    public Clause Clause => BookVisit.Slots;

    public Ruling? Speak(BookingFacts facts, Setting setting)
    {
        if (!BookVisit.IsVisit(facts) && facts.Wish != BookingWish.Change)
        {
            return null;
        }

        var free = facts.FreeSlots.Where(slot => slot > setting.Now).Order().ToArray();
        var next = BookVisit.Notes(free, setting);
        return (facts.Slot, free.Length) switch
        {
            (_, 0) => Ruling.Refuse("no-slot", Clause, Alternative.RemindMe),
            ({ } slot, _) when slot <= setting.Now => Ruling.Refuse("slot-past", Clause, Alternative.CorrectInput) with { Notes = next },
            ({ } slot, _) when !free.Contains(slot) => Ruling.Refuse("slot-taken", Clause, Alternative.CorrectInput) with { Notes = next },
            (null, _) when facts.Wish != BookingWish.Change => Ruling.Accept("choose-slot", Clause) with { Notes = next },
            _ => null,
        };
    }
}

/// <summary>Booked: the fee, and until when it can be changed. Case: repair in the term at 14:00 → parts and labour 0.00, change until 12:00.</summary>
public sealed class BookVisit : ISentence<BookingFacts>
{
    internal static readonly Clause Slots = OtherRules.Policy(
        "bookings.changeUntil",
        "按可约时段预约，可免费改约至约定时间",
        "Visits take free slots and can be changed for a while"
    );

    public Clause Clause => Slots;

    public Ruling? Speak(BookingFacts facts, Setting setting)
    {
        if (!IsVisit(facts) || facts.Slot is not { } slot)
        {
            return null;
        }

        var free = BookingTerm.IsFree(facts, setting);
        return Ruling.Accept(free ? "booked-free" : "booked", free ? ConsumerRegulation.Article18 : Clause) with
        {
            Amounts = [new("fee", BookingTerm.Listed(facts, setting))],
            Deadline = slot - setting.Policy.Bookings.ChangeUntil,
        };
    }

    internal static bool IsVisit(BookingFacts facts) => facts.Wish is BookingWish.Install or BookingWish.Repair or BookingWish.Maintain;

    internal static Dictionary<string, string> Notes(IEnumerable<DateTimeOffset> free, Setting setting) =>
        new(StringComparer.Ordinal)
        {
            ["slots"] = string.Join(
                ',',
                free.Take(3).Select(slot => setting.Days.ToShop(slot).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture))
            ),
        };
}
