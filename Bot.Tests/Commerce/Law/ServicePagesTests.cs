using System.Globalization;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Bookings;
using BotApp.Commerce.Law.Coupons;
using BotApp.Commerce.Law.Customers;
using BotApp.Commerce.Law.Invoices;
using BotApp.Commerce.Law.Membership;
using BotApp.Commerce.Law.Service;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Policies;
using BotApp.Tests.House;

namespace BotApp.Tests.Commerce.Law;

/// <summary>The pages for shop owners and clerks state the numbers the rules use: a term of the policy its default, any other what a ruling shows.</summary>
public sealed class ServicePagesTests
{
    private static readonly Dictionary<string, Func<string>> Measured = new(StringComparer.Ordinal)
    {
        ["titleAtMost"] = () => Text(InvoiceLaw.TitleAtMost),
        ["confirmWithin"] = () => Durations.Write(InvoiceLaw.ConfirmWithin),
        ["termDays"] = () => Text(new BookingFacts { Wish = BookingWish.Term }.TermDays),
        ["fraudTimes"] = () => Text(Compensation(ComplaintWish.FraudCompensation, 10_000m) / 10_000m),
        ["fraudAtLeast"] = () => Text(Compensation(ComplaintWish.FraudCompensation, 0.01m)),
        ["foodTimes"] = () => Text(Compensation(ComplaintWish.FoodCompensation, 10_000m) / 10_000m),
        ["foodAtLeast"] = () => Text(Compensation(ComplaintWish.FoodCompensation, 0.01m)),
        ["proofMonths"] = () => Text(ProofMonths()),
        ["regulatorWorkingDays"] = () => Text(WorkingDaysToAnswer()),
        ["mediationDays"] = () => Text(DaysToMediate()),
        ["guardianBelow"] = () => Text(Enumerable.Range(0, 99).First(age => Privacy(age) != Verdict.Human)),
    };

    public static TheoryData<string> Pages => ["invoices", "coupons", "membership", "bookings", "complaints", "privacy"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_states_the_numbers_the_rules_use(string page)
    {
        var rows = Rows(page).ToList();

        rows.ShouldNotBeEmpty();
        rows.Where(row => row.Value != Actual(row.Term)).Select(row => $"{row.Term}: {row.Value}, but {Actual(row.Term)}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_cites_clauses_that_rules_rest_on(string page) =>
        Rows(page).Select(row => row.Clause).Where(clause => !Clauses().Contains(clause)).ShouldBeEmpty();

    private static IEnumerable<(string Term, string Value, string Clause)> Rows(string page) =>
        File.ReadLines(Path.Combine(Repository.Root, "docs", "policies", page + ".md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| term ", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1].Split(' ')[0], cells[2], cells[3]));

    private static string Actual(string term) =>
        PolicyTerm.Find(term)?.Say(ShopPolicy.Default) ?? (Measured.TryGetValue(term, out var measure) ? measure() : "no such term");

    private static HashSet<string> Clauses() =>
        [
            .. InvoiceRules.Pack.Sentences.Select(sentence => sentence.Clause.Code),
            .. InvoiceChangeRules.Pack.Sentences.Select(sentence => sentence.Clause.Code),
            .. CouponRules.Pack.Sentences.Select(sentence => sentence.Clause.Code),
            .. MembershipRules.Pack.Sentences.Select(sentence => sentence.Clause.Code),
            .. BookingRules.Pack.Sentences.Select(sentence => sentence.Clause.Code),
            .. ComplaintRules.Pack.Sentences.Select(sentence => sentence.Clause.Code),
            .. PrivacyRules.Pack.Sentences.Select(sentence => sentence.Clause.Code),
        ];

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static decimal Compensation(ComplaintWish wish, decimal price) =>
        Decide(new() { Wish = wish, Price = price })["compensation"]!.Value;

    private static int ProofMonths() =>
        Enumerable.Range(1, 24).Last(months => Decide(Proof(Cases.Noon.AddMonths(-months))).Verdict == Verdict.Accept);

    private static ComplaintFacts Proof(DateTimeOffset received) =>
        new()
        {
            Wish = ComplaintWish.WhoProves,
            Durable = true,
            ReceivedAt = received,
        };

    private static int WorkingDaysToAnswer()
    {
        var (from, until) = (new DateOnly(2026, 11, 9), DateOnly.FromDateTime(Regulator().Deadline!.Value.DateTime));
        return Enumerable
            .Range(1, until.DayNumber - from.DayNumber)
            .Count(day => from.AddDays(day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
    }

    private static int DaysToMediate()
    {
        var ruling = Regulator();
        var until = DateOnly.Parse(ruling.Notes["mediationUntil"], CultureInfo.InvariantCulture);
        return until.DayNumber - DateOnly.FromDateTime(ruling.Deadline!.Value.DateTime).DayNumber;
    }

    private static Ruling Regulator() => Decide(new() { Wish = ComplaintWish.Regulator });

    private static Ruling Decide(ComplaintFacts facts) => ComplaintRules.Pack.Decide(facts, Cases.Under());

    private static Verdict Privacy(int age) =>
        PrivacyRules.Pack.Decide(new() { Wish = PrivacyWish.Export, Age = age }, Cases.Under()).Verdict;
}
