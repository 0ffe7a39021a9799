using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Quality;

/// <summary>Within seven days: return, exchange or repair, as the customer chooses.</summary>
/// <example>Invoiced 11-01, asked for on 11-08 23:59:59: return granted, all paid comes back, freight is the seller's.</example>
public sealed class SevenDayChoice : ISentence<QualityClaimFacts>
{
    public const int Days = 7;

    public Clause Clause => ThreeGuaranteeRules.Article9;

    public Ruling? Speak(QualityClaimFacts facts, Setting setting)
    {
        var clock = GuaranteeClock.Of(facts, setting);
        return facts.InCatalogue && clock.Asked <= clock.LegalReturnUntil
            ? Remedies.Grant("within-return-days", Clause, Remedies.All, facts, clock.EndOf(clock.LegalReturnUntil))
            : null;
    }
}

/// <summary>A promise of more days for a return binds.</summary>
/// <example>Thirty days promised ("30-30-180"), asked for on the thirtieth: granted.</example>
public sealed class PromisedQualityReturn : ISentence<QualityClaimFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("quality.returnDays", "商家承诺更长的质量退货期", "The shop promises more days for returns of faulty goods");

    public Ruling? Speak(QualityClaimFacts facts, Setting setting)
    {
        var clock = GuaranteeClock.Of(facts, setting);
        return clock.Asked <= clock.ReturnUntil && clock.ReturnUntil > clock.LegalReturnUntil
            ? Remedies.Grant("promised-return", Clause, Remedies.All, facts, clock.EndOf(clock.ReturnUntil))
            : null;
    }
}

/// <summary>From the eighth to the fifteenth day: exchange or repair.</summary>
/// <example>Invoiced 11-01, on 11-16: exchange granted, a return is not.</example>
public sealed class FifteenDayChoice : ISentence<QualityClaimFacts>
{
    public const int Days = 15;

    public Clause Clause => ThreeGuaranteeRules.Article10;

    public Ruling? Speak(QualityClaimFacts facts, Setting setting)
    {
        var clock = GuaranteeClock.Of(facts, setting);
        return facts.InCatalogue && clock.Asked <= clock.LegalExchangeUntil
            ? ExchangeStage.Rule("within-exchange-days", Clause, facts, clock.EndOf(clock.LegalExchangeUntil))
            : null;
    }
}

/// <summary>A promise of more days for an exchange binds.</summary>
/// <example>180 days promised, asked for on the 180th: a new one.</example>
public sealed class PromisedQualityExchange : ISentence<QualityClaimFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("quality.exchangeDays", "商家承诺更长的质量换货期", "The shop promises more days for exchanges of faulty goods");

    public Ruling? Speak(QualityClaimFacts facts, Setting setting)
    {
        var clock = GuaranteeClock.Of(facts, setting);
        return facts.InCatalogue && clock.Asked <= clock.ExchangeUntil && clock.ExchangeUntil > clock.LegalExchangeUntil
            ? ExchangeStage.Rule("promised-exchange", Clause, facts, clock.EndOf(clock.ExchangeUntil))
            : null;
    }
}

/// <summary>Within the term: free repair, parts and labour.</summary>
/// <example>Ten months after the invoice: repaired free; who asks for a new one hears that repair comes first.</example>
public sealed class FreeRepair : ISentence<QualityClaimFacts>
{
    /// <summary>The term where goods and terms name no longer one.</summary>
    public const int Months = 12;

    public Clause Clause => ThreeGuaranteeRules.Article11;

    public Ruling? Speak(QualityClaimFacts facts, Setting setting)
    {
        var clock = GuaranteeClock.Of(facts, setting);
        return !facts.InCatalogue || !clock.InTerm ? null
            : facts.Wants is null or Remedy.Repair
                ? Remedies.Grant("within-term", Clause, Remedies.RepairOnly, facts, clock.EndOf(clock.TermUntil))
            : Ruling.Refuse("repair-first", Clause, Alternative.Repair) with { Deadline = clock.EndOf(clock.TermUntil) };
    }
}

file static class ExchangeStage
{
    public static Ruling Rule(string reason, Clause clause, QualityClaimFacts facts, DateTimeOffset until) =>
        facts.Wants == Remedy.Return
            ? Ruling.Refuse("return-days-over", clause, Alternative.Exchange, Alternative.Repair) with
            {
                Deadline = until,
            }
            : Remedies.Grant(reason, clause, Remedies.ExchangeOrRepair, facts, until);
}
