using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Returns;

/// <summary>Good faith: returns out of measure are looked at by a person, never refused by a score.</summary>
/// <example>The twentieth return this month, all in order: a person looks.</example>
public sealed class GoodFaith : ISentence<ReturnableGoods>
{
    public Clause Clause => ConsumerRegulation.Article19;

    public Ruling? Speak(ReturnableGoods facts, Setting setting) => facts.SuspectedAbuse ? Ruling.Human("suspected-abuse", Clause) : null;
}

/// <summary>Returns above the shop's bound are looked at by a person.</summary>
/// <example>Bound 5000: a return of 5000.00 is decided here, one of 5000.01 by a person.</example>
public sealed class HighValueReturn : ISentence<NoReasonReturnFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("returns.humanAbove", "金额较高的退货由人工处理", "Returns above a bound are looked at by a person");

    public Ruling? Speak(NoReasonReturnFacts facts, Setting setting) =>
        facts.Paid > setting.Policy.Returns.HumanAbove ? Ruling.Human("high-value", Clause) : null;
}
