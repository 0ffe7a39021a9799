using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Delivery;

/// <summary>A carrier the customer chose carries at the customer's risk; what was packed wrong or short stays the seller's.</summary>
/// <example>Sent by the customer's own courier and lost: refused, the carrier is to be asked.</example>
public sealed class CarrierChosenByBuyer : ISentence<ParcelTroubleFacts>
{
    public Clause Clause => ECommerceLaw.Article20;

    public Ruling? Speak(ParcelTroubleFacts facts, Setting setting) =>
        facts.BuyerChoseCarrier
        && facts.Trouble is ParcelTroubleKind.Lost or ParcelTroubleKind.SignedNotReceived or ParcelTroubleKind.Damaged
            ? Ruling.Refuse("buyer-chose-carrier", Clause, Alternative.UrgeDelivery, Alternative.ShowEvidence)
            : null;
}

/// <summary>A parcel scanned lately is not lost yet.</summary>
/// <example>Last scan 11-01 10:00, seven days: until 11-08 10:00 the carrier is urged, later it counts as lost.</example>
public sealed class NotLostYet : ISentence<ParcelTroubleFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("delivery.lostAfter", "长时间无物流更新的视为丢件", "Without a scan for long enough a parcel counts as lost");

    public Ruling? Speak(ParcelTroubleFacts facts, Setting setting)
    {
        var lostFrom = facts.LastScanAt + setting.Policy.Delivery.LostAfter;
        return facts is { Trouble: ParcelTroubleKind.Lost, CarrierConfirmsLoss: false } && setting.Now <= lostFrom
            ? Ruling.Refuse("still-under-way", Clause, Alternative.UrgeDelivery, Alternative.Wait) with
            {
                Deadline = lostFrom,
            }
            : null;
    }
}

/// <summary>The proof shows the customer, or a hand-over the customer agreed to, and yet nothing was received: a person compares.</summary>
/// <example>The courier's picture shows the customer at the door: a person asks both sides.</example>
public sealed class DeliveryProven : ISentence<ParcelTroubleFacts>
{
    public Clause Clause => ECommerceLaw.Article20;

    public Ruling? Speak(ParcelTroubleFacts facts, Setting setting) =>
        facts is { Trouble: ParcelTroubleKind.SignedNotReceived, Proof: DeliveryProof.Recipient }
            ? Ruling.Human("signed-by-recipient", Clause, Alternative.ShowEvidence)
            : null;
}

/// <summary>Put where the customer agreed to have it put: a person and the carrier look for it.</summary>
/// <example>In the locker as agreed, the locker is empty: a person asks the carrier.</example>
public sealed class HandedOverWithConsent : ISentence<ParcelTroubleFacts>
{
    public Clause Clause => ECommerceLaw.Article20;

    public Ruling? Speak(ParcelTroubleFacts facts, Setting setting) =>
        facts is { Trouble: ParcelTroubleKind.SignedNotReceived, ConsentedToHandOver: true, Proof: not DeliveryProof.None }
            ? Ruling.Human("handed-over-as-agreed", Clause, Alternative.UrgeDelivery, Alternative.ShowEvidence)
            : null;
}

/// <summary>A locker, a station or a stranger without the customer's consent is no delivery.</summary>
/// <example>Put into a locker unasked and gone: sent again or refunded at once.</example>
public sealed class HandedOverWithoutConsent : ISentence<ParcelTroubleFacts>
{
    public Clause Clause => ExpressRules.NoLockerWithoutConsent;

    public Ruling? Speak(ParcelTroubleFacts facts, Setting setting) =>
        facts is { Trouble: ParcelTroubleKind.SignedNotReceived, Proof: DeliveryProof.Locker or DeliveryProof.SomebodyElse }
            ? Settled.With("handed-over-without-consent", Clause, Settled.ResendOrRefund(facts), facts)
            : null;
}

/// <summary>Until it is in the customer's hands a parcel is at the seller's risk. The last sentence of the pack.</summary>
/// <example>Two of three bowls broken, 40 of 60 yuan: sent again, exchanged, or 40 back; freight is the seller's.</example>
public sealed class SellersRisk : ISentence<ParcelTroubleFacts>
{
    public Clause Clause => ECommerceLaw.Article20;

    public Ruling? Speak(ParcelTroubleFacts facts, Setting setting) =>
        facts.Trouble switch
        {
            ParcelTroubleKind.Lost => Settled.With("lost", Clause, Settled.ResendOrRefund(facts), facts),
            ParcelTroubleKind.Short => Settled.With("short", Clause, Settled.ResendOrRefund(facts), facts),
            ParcelTroubleKind.Damaged => Settled.With("damaged", Clause, Settled.Any(facts), facts),
            ParcelTroubleKind.Wrong => Settled.With("wrong-item", Clause, Settled.Any(facts), facts),
            ParcelTroubleKind.SignedNotReceived => Settled.With("not-received", Clause, Settled.ResendOrRefund(facts), facts),
            _ => Ruling.Refuse("signed-already", ConsumerLaw.Article25, Alternative.ReturnWithoutReason, Alternative.QualityClaim),
        };
}
