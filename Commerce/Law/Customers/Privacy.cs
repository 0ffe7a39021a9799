using System.Globalization;

namespace BotApp.Commerce.Law.Customers;

/// <summary>What rulings on personal data share: the time a request takes, and what must be kept.</summary>
internal static class Privacy
{
    public static Ruling Within(string reason, Clause clause, Setting setting) =>
        Ruling.Accept(reason, clause) with
        {
            Deadline = setting.Days.EndOfDayAfter(setting.Now, setting.Policy.Service.PrivacyWithinDays),
        };

    /// <summary>Notes <c>keepOrders</c> (for disputes) and <c>keepInvoices</c> (for tax): the last day each is kept, when that is still to come.</summary>
    public static Ruling Kept(string reason, Clause clause, PrivacyFacts facts, Setting setting)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        Keep(notes, "keepOrders", facts.LastOrderAt, setting.Policy.Service.KeepOrdersYears, setting);
        Keep(notes, "keepInvoices", facts.LastInvoiceAt, setting.Policy.Service.KeepInvoicesYears, setting);
        return Within(notes.Count == 0 ? reason : $"{reason}-but-kept", clause, setting) with { Notes = notes };
    }

    private static void Keep(Dictionary<string, string> notes, string name, DateTimeOffset? from, int years, Setting setting)
    {
        if (from is { } instant && setting.Days.DayOf(instant).AddYears(years) is var last && last >= setting.Today)
        {
            notes[name] = last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }
}
