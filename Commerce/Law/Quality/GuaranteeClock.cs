using BotApp.Commerce.Policies;

namespace BotApp.Commerce.Law.Quality;

/// <summary>
/// Where a claim stands in time. The day a term starts is not counted (民法典 art. 201), the last day is whole, days in repair are added. Invoiced 11-01: return
/// until 11-08 23:59:59, exchange until 11-16 23:59:59. Unknown when no date is.
/// </summary>
internal readonly record struct GuaranteeClock(ShopDays Days, DateOnly Start, DateOnly Asked, QualityClaimFacts Facts, QualityTerms Terms)
{
    public DateOnly LegalReturnUntil => Start.AddDays(SevenDayChoice.Days + Pause);

    public DateOnly LegalExchangeUntil => Start.AddDays(FifteenDayChoice.Days + Pause);

    public DateOnly ReturnUntil => Start.AddDays(Pause + Promised(SevenDayChoice.Days, Terms.ReturnDays, Facts.PromisedReturnsUsed));

    public DateOnly ExchangeUntil =>
        Start.AddDays(Pause + Promised(FifteenDayChoice.Days, Terms.ExchangeDays, Facts.PromisedExchangesUsed));

    public DateOnly TermUntil => Start.AddMonths(Facts.WarrantyMonths ?? Math.Max(FreeRepair.Months, Terms.WarrantyMonths)).AddDays(Pause);

    public bool InTerm => Asked <= TermUntil;

    /// <summary>Days of use, those in repair taken off.</summary>
    public int DaysUsed => Math.Max(0, Asked.DayNumber - Start.DayNumber - Pause);

    private int Pause => Math.Max(0, Facts.RepairDays);

    public static bool Knows(QualityClaimFacts facts) => (facts.ExchangedAt ?? facts.InstalledAt ?? Bought(facts)) is not null;

    public static GuaranteeClock Of(QualityClaimFacts facts, Setting setting)
    {
        var bought = facts.NeedsInstallation ? setting.Now : Bought(facts) ?? setting.Now;
        var start = facts.ExchangedAt ?? facts.InstalledAt ?? bought;
        var asked = facts.NotifiedAt ?? setting.Now;
        return new(setting.Days, setting.Days.DayOf(start), setting.Days.DayOf(asked), facts, setting.Policy.Quality);
    }

    public DateTimeOffset EndOf(DateOnly day) => Days.EndOf(day);

    private static DateTimeOffset? Bought(QualityClaimFacts facts) =>
        facts.InCatalogue ? facts.InvoicedAt ?? facts.ReceivedAt : facts.ReceivedAt ?? facts.InvoicedAt;

    private int Promised(int legal, int promised, int used) => Terms.PromisesOnce && used > 0 ? legal : Math.Max(legal, promised);
}
