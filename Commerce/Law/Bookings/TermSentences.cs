using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Bookings;

/// <summary>
/// The term runs from the completed installation, anew from an exchange, and does not count repair days. Case: installed 2026-03-01, 365 days, 10 in repair →
/// until 2027-03-11 23:59:59.
/// </summary>
public sealed class TermFromInstallation : ISentence<BookingFacts>
{
    public Clause Clause => ConsumerRegulation.Article18;

    public Ruling? Speak(BookingFacts facts, Setting setting)
    {
        if (facts.Wish != BookingWish.Term)
        {
            return null;
        }

        return BookingTerm.End(facts, setting.Days) switch
        {
            null when facts.NeedsInstalling => Ruling.Accept("term-not-begun", Clause),
            null => Ruling.Human("no-invoice-date", Clause, Alternative.ShowEvidence),
            { } end when setting.Now > end => Ruling.Refuse("term-over", Clause, Alternative.PaidRepair) with { Deadline = end },
            { } end => Ruling.Accept("term", Clause) with { Deadline = end },
        };
    }
}

/// <summary>What needs no installing gets no visit for it. Case: a kettle → refuse; 装 an air conditioner → goes on.</summary>
public sealed class NeedsAVisit : ISentence<BookingFacts>
{
    public Clause Clause { get; } =
        OtherRules.Custom("needs-installing", "无需安装的商品不预约安装", "No visit for what needs no installing");

    public Ruling? Speak(BookingFacts facts, Setting setting) =>
        facts is { Wish: BookingWish.Install, NeedsInstalling: false }
            ? Ruling.Refuse("no-installing-needed", Clause, Alternative.Repair)
            : null;
}

/// <summary>Without knowing the term, a repair is looked at by a person. Case: no invoice date → human, show it.</summary>
public sealed class TermKnown : ISentence<BookingFacts>
{
    public Clause Clause => ConsumerRegulation.Article18;

    public Ruling? Speak(BookingFacts facts, Setting setting) =>
        facts is { Wish: BookingWish.Repair, OwnFault: false, NeedsInstalling: false, InvoicedOn: null, ExchangedAt: null }
            ? Ruling.Human("no-invoice-date", Clause, Alternative.ShowEvidence)
            : null;
}
