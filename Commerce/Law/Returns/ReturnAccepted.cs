using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Returns;

/// <summary>A promise better than the law binds: notice after the seventh day, but within the promised window.</summary>
/// <example>Thirty days promised, signed 11-01: notice on 12-01 is in time.</example>
public sealed class PromisedReturn : ISentence<NoReasonReturnFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("returns.windowDays", "商家承诺更长的无理由退货期", "The shop promises a longer window for returns");

    public Ruling? Speak(NoReasonReturnFacts facts, Setting setting) =>
        Window.Of(facts, setting).IsLegal ? null : Settlement.Accept("promised-return", Clause, facts, setting);
}

/// <summary>Everything else goes back within seven days.</summary>
/// <example>Headphones unpacked and tried, paid 299.00: accepted, refund 299.00, the way back is the customer's.</example>
public sealed class SevenDayReturn : ISentence<NoReasonReturnFacts>
{
    /// <summary>Natural days after the day of signing (消保法 art. 25).</summary>
    public const int Days = 7;

    /// <summary>Days to refund once intact goods are back (暂行办法 art. 13).</summary>
    public const int RefundWithinDays = 7;

    public Clause Clause => ConsumerLaw.Article25;

    public Ruling? Speak(NoReasonReturnFacts facts, Setting setting) => Settlement.Accept("return-accepted", Clause, facts, setting);
}
