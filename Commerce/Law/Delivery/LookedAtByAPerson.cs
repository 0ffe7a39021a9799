using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Delivery;

/// <summary>Danger, repeated claims and high value are looked at by a person.</summary>
/// <example>Bound 1000: a lost parcel worth 1000.00 is settled here, one worth 1000.01 by a person.</example>
public sealed class LookedAtByAPerson : ISentence<ParcelTroubleFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy(
            "delivery.humanAbove",
            "高价值、涉及安全、多次索赔的由人工处理",
            "High value, danger and repeated claims are looked at by a person"
        );

    public Ruling? Speak(ParcelTroubleFacts facts, Setting setting) =>
        facts.SafetyRisk ? Ruling.Human("safety", Clause)
        : facts.OnRiskList ? Ruling.Human("risk-list", Clause)
        : facts.Affected > setting.Policy.Delivery.HumanAbove ? Ruling.Human("high-value", Clause)
        : null;
}

/// <summary>Refused before signing: the order is cancelled, all comes back.</summary>
/// <example>Paid 99 and 8 for sending, refused at the door: refund 99, freight 8.</example>
public sealed class RefusedAtTheDoor : ISentence<ParcelTroubleFacts>
{
    public Clause Clause => ECommerceLaw.Article20;

    public Ruling? Speak(ParcelTroubleFacts facts, Setting setting) =>
        facts is { Trouble: ParcelTroubleKind.RefusedOnDelivery, SignedAt: null }
            ? Settled.With("refused-on-delivery", Clause, "refund", facts)
            : null;
}
