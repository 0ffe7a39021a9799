using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Bookings;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Bookings;

public sealed class BookingRulesTests
{
    [Fact]
    public void A_repair_within_the_term_never_costs_anything() =>
        Prop.ForAll(
                Gen.Choose(0, 365).ToArbitrary(),
                Gen.Choose(0, 500).ToArbitrary(),
                (age, listed) =>
                {
                    var facts = new BookingFacts
                    {
                        Wish = BookingWish.Repair,
                        InvoicedOn = new DateOnly(2026, 11, 9).AddDays(-age),
                        Fees = [new() { Name = "上门费", Sum = listed }],
                        FreeSlots = [Cases.Noon.AddHours(4)],
                        Slot = Cases.Noon.AddHours(4),
                    };
                    var ruling = BookingRules.Pack.Decide(facts, Cases.Under());
                    return ruling.Verdict == Verdict.Accept && ruling["fee"] == 0m;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Danger_goes_before_whatever_else_is_asked() =>
        Enum.GetValues<BookingWish>()
            .Select(wish => BookingRules.Pack.Decide(new() { Wish = wish, Danger = true }, Cases.Under()))
            .ShouldAllBe(ruling => ruling.Verdict == Verdict.Human && ruling.Reason == "danger");
}
