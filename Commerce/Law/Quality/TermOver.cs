using System.Globalization;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Quality;

/// <summary>After the term: repair for a fee, with parts for five years after production ended (note <c>partsUntil</c>).</summary>
/// <example>Invoiced 2024-02-29, twelve months: 2025-02-28 is free, 2025-03-01 costs a fee.</example>
public sealed class TermOver : ISentence<QualityClaimFacts>
{
    public const int PartsYears = 5;

    public Clause Clause => ThreeGuaranteeRules.Term;

    public Ruling? Speak(QualityClaimFacts facts, Setting setting)
    {
        if (!facts.InCatalogue)
        {
            return null;
        }

        var clock = GuaranteeClock.Of(facts, setting);
        var ruling = Ruling.Refuse("term-over", Clause, Alternative.PaidRepair) with { Deadline = clock.EndOf(clock.TermUntil) };
        return facts.ProductionEndedAt is not { } ended
            ? ruling
            : ruling with
            {
                Notes = Parts(setting.Days.DayOf(ended).AddYears(PartsYears)),
            };
    }

    private static Dictionary<string, string> Parts(DateOnly until) =>
        new(StringComparer.Ordinal) { ["partsUntil"] = until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
}
