using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Quality;

/// <summary>Somebody hurt, danger, or food: a person at once, whatever the dates say.</summary>
/// <example>A kettle that gave a shock, three years old: to a person, not "term over".</example>
public sealed class PeopleFirst : ISentence<QualityClaimFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("quality.peopleFirst", "涉及人身、安全、食品的，由人工处理", "Injury, safety and food are looked at by a person");

    public Ruling? Speak(QualityClaimFacts facts, Setting setting) =>
        facts.Injury ? Ruling.Human("injury", Clause, Alternative.Call12315)
        : facts.SafetyRisk ? Ruling.Human("safety", Clause, Alternative.Call12315)
        : facts.Food ? Ruling.Human("food", Clause, Alternative.ShowEvidence)
        : null;
}

/// <summary>No date to reckon from.</summary>
/// <example>Neither invoice date nor receipt is known: a person finds out.</example>
public sealed class NoDate : ISentence<QualityClaimFacts>
{
    public Clause Clause => ThreeGuaranteeRules.Term;

    public Ruling? Speak(QualityClaimFacts facts, Setting setting) =>
        facts.NeedsInstallation || GuaranteeClock.Knows(facts) ? null : Ruling.Human("sale-date-missing", Clause, Alternative.ShowEvidence);
}
