namespace BotApp.Commerce.Law.Bookings;

/// <summary>Flow 21, 安装/维修/保养: safety first, the term, fees before the visit, slots, changes, 装不了 and 乱收费.</summary>
public static class BookingRules
{
    public static RulePack<BookingFacts> Pack { get; } =
        new(
            "booking",
            new DangerFirst(),
            new TermFromInstallation(),
            new NeedsAVisit(),
            new TermKnown(),
            new FeesFirst(),
            new NothingBooked(),
            new VisitUnderWay(),
            new ChangeInTime(),
            new SlotIsFree(),
            new BookVisit(),
            new VisitChanged(),
            new CannotBeInstalled(),
            new ChargedAsListed()
        );
}
