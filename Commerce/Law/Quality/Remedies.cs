using System.Globalization;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Quality;

/// <summary>
/// How a claim is granted or turned down. Granted: the note <c>remedies</c> lists what may be chosen, freight is the seller's, and where a return is among them
/// <c>refund</c> + <c>depreciation</c> = paid, with the <c>freight</c> paid on top.
/// </summary>
internal static class Remedies
{
    public const string All = "return,exchange,repair";
    public const string ExchangeOrRepair = "exchange,repair";
    public const string ExchangeOrReturn = "exchange,return";
    public const string RepairOnly = "repair";

    public static Ruling Grant(string reason, Clause clause, string remedies, QualityClaimFacts facts, DateTimeOffset? until) =>
        Ruling.Accept(reason, clause) with
        {
            Amounts = Pays(remedies, facts) ? Sums(facts, 0) : [],
            Deadline = until,
            Notes = Notes(remedies, facts),
        };

    /// <summary>A return in place of an exchange, with depreciation for the days of use unless the model is not to be had.</summary>
    public static Ruling GrantWithDepreciation(string reason, Clause clause, QualityClaimFacts facts, GuaranteeClock clock)
    {
        var used = facts.SameModelInStock ? facts.Paid * Math.Max(0, facts.DepreciationPerDay) * clock.DaysUsed : 0;
        return Ruling.Accept(reason, clause) with
        {
            Amounts = Sums(facts, Money.Round(Math.Min(facts.Paid, used))),
            Deadline = clock.EndOf(clock.TermUntil),
            Notes = Notes(ExchangeOrReturn, facts),
        };
    }

    private static bool Pays(string remedies, QualityClaimFacts facts) =>
        facts.Wants is null or Remedy.Return && remedies.Contains("return", StringComparison.Ordinal);

    private static IReadOnlyList<Amount> Sums(QualityClaimFacts facts, decimal depreciation)
    {
        var paid = Money.Round(Math.Max(0, facts.Paid));
        List<Amount> sums = [new("refund", paid - depreciation)];
        if (depreciation > 0)
        {
            sums.Add(new("depreciation", depreciation, Share(facts)));
        }

        if (facts.FreightPaid > 0)
        {
            sums.Add(new("freight", Money.Round(facts.FreightPaid)));
        }

        return sums;
    }

    private static string Share(QualityClaimFacts facts) =>
        string.Create(CultureInfo.InvariantCulture, $"{facts.Paid:0.00} × {facts.DepreciationPerDay} per day");

    private static Dictionary<string, string> Notes(string remedies, QualityClaimFacts facts)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal) { ["remedies"] = remedies, ["freight"] = "seller" };
        if (facts.Disputed)
        {
            notes["burdenOfProof"] = "seller";
        }

        if (facts.Wants == Remedy.Exchange)
        {
            notes["termRestarts"] = "true";
        }

        return notes;
    }
}
