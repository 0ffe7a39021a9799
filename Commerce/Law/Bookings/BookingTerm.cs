namespace BotApp.Commerce.Law.Bookings;

/// <summary>The 三包 term of an article, and what a visit costs under it.</summary>
internal static class BookingTerm
{
    /// <summary>
    /// From the exchange, else from the completed installation (or the invoice of what needs none), the day itself not counted, plus repair days; null when
    /// it has not begun or nothing is known.
    /// </summary>
    public static DateTimeOffset? End(BookingFacts facts, ShopDays days)
    {
        var from = (facts.ExchangedAt, facts.InstalledAt, facts.NeedsInstalling) switch
        {
            ({ } exchanged, null, _) => days.DayOf(exchanged),
            ({ } exchanged, { } installed, _) => days.DayOf(installed > exchanged ? installed : exchanged),
            (_, { } installed, true) => days.DayOf(installed),
            (_, null, true) => (DateOnly?)null,
            _ => facts.InvoicedOn,
        };
        return from is { } day ? days.EndOf(day.AddDays(facts.TermDays + facts.RepairDays)) : null;
    }

    /// <summary>Whether parts and labour are free: a repair within the term, or before it has begun, that is not the customer's own fault.</summary>
    public static bool IsFree(BookingFacts facts, Setting setting) =>
        facts.Wish is BookingWish.Repair or BookingWish.Overcharged
        && !facts.OwnFault
        && (facts.NeedsInstalling && facts.InstalledAt is null && facts.ExchangedAt is null || End(facts, setting.Days) >= setting.Now);

    public static decimal Listed(BookingFacts facts, Setting setting) => IsFree(facts, setting) ? 0m : facts.Fees.Sum(fee => fee.Sum);
}
