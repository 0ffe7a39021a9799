using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Quality;

/// <summary>Outside the catalogue a notice later than two years after receipt is looked at by a person.</summary>
/// <example>A chair received 2024-11-01: until 2026-11-01 it is exchanged or repaired, later a person looks.</example>
public sealed class LateNotice : ISentence<QualityClaimFacts>
{
    public const int Years = 2;

    public Clause Clause { get; } =
        OtherRules.Custom(
            "late-notice",
            "收货两年后提出的，由人工处理",
            "What is brought up two years after receipt is looked at by a person"
        );

    public Ruling? Speak(QualityClaimFacts facts, Setting setting)
    {
        var clock = GuaranteeClock.Of(facts, setting);
        return !facts.InCatalogue && clock.Asked > clock.Start.AddYears(Years) ? Ruling.Human("late-notice", Clause) : null;
    }
}

/// <summary>
/// Outside the catalogue (消保法 art. 24): return within seven days of receipt; later exchange or repair, and a return only where the contract can be rescinded.
/// The last sentence of the pack.
/// </summary>
/// <example>A chair received 11-01 whose leg broke: on 11-08 it goes back, on 11-09 it is exchanged or repaired.</example>
public sealed class OutsideCatalogue : ISentence<QualityClaimFacts>
{
    public Clause Clause => ConsumerLaw.Article24;

    public Ruling? Speak(QualityClaimFacts facts, Setting setting)
    {
        var clock = GuaranteeClock.Of(facts, setting);
        return clock.Asked <= clock.LegalReturnUntil
                ? Remedies.Grant("within-return-days", Clause, Remedies.All, facts, clock.EndOf(clock.LegalReturnUntil))
            : facts.DefeatsPurpose ? Remedies.Grant("rescission", Clause, Remedies.All, facts, null)
            : facts.Wants == Remedy.Return
                ? Ruling.Refuse("return-days-over", Clause, Alternative.Exchange, Alternative.Repair) with
                {
                    Deadline = clock.EndOf(clock.LegalReturnUntil),
                }
            : Remedies.Grant("exchange-or-repair", Clause, Remedies.ExchangeOrRepair, facts, null);
    }
}
