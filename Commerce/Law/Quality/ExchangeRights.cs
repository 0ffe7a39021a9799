using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Quality;

/// <summary>Within the term repair has failed the customer: an exchange, or a return with depreciation (三包规定 art. 13).</summary>
public abstract class ExchangeRight(Clause clause, string reason) : ISentence<QualityClaimFacts>
{
    public Clause Clause => clause;

    public Ruling? Speak(QualityClaimFacts facts, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(setting);
        if (!facts.InCatalogue || facts.Wants == Remedy.Repair || !Has(facts))
        {
            return null;
        }

        var clock = GuaranteeClock.Of(facts, setting);
        return !clock.InTerm ? null
            : facts.Wants == Remedy.Exchange
                ? Remedies.Grant(reason, Clause, Remedies.ExchangeOrReturn, facts, clock.EndOf(clock.TermUntil))
            : Remedies.GrantWithDepreciation(reason, Clause, facts, clock);
    }

    protected abstract bool Has(QualityClaimFacts facts);
}

/// <summary>Two repairs, and it still does not work normally.</summary>
/// <example>Price 1000, 0.05 % a day, returned on the hundredth day of use after two repairs: refund 950.</example>
public sealed class TwoFailedRepairs() : ExchangeRight(ThreeGuaranteeRules.Article11, "two-failed-repairs")
{
    public const int Repairs = 2;

    protected override bool Has(QualityClaimFacts facts) => facts.FailedRepairs >= Repairs;
}

/// <summary>More than ninety days without parts.</summary>
/// <example>Handed in, no parts on the 91st day: exchange; on the 90th not yet.</example>
public sealed class NoParts() : ExchangeRight(ThreeGuaranteeRules.NoParts, "no-parts")
{
    public const int Days = 90;

    protected override bool Has(QualityClaimFacts facts) => facts.WaitingForPartsDays > Days;
}

/// <summary>More than thirty days of repair by the repairer's own doing.</summary>
/// <example>The workshop forgot it for 31 days: exchange; for 30 not yet.</example>
public sealed class RepairerDelay() : ExchangeRight(ThreeGuaranteeRules.RepairerDelay, "repairer-delay")
{
    public const int Days = 30;

    protected override bool Has(QualityClaimFacts facts) => facts.RepairerDelayDays > Days;
}
