using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Delivery;

/// <summary>Flow 4, 催物流、催派送、改派送时间: a work order with the carrier, and when it is not enough.</summary>
public static class UrgeDelivery
{
    private static readonly Clause Answer = OtherRules.Policy(
        "delivery.carrierAnswersWithin",
        "承诺快递回复时限",
        "The carrier's answer is promised within this time"
    );
    private static readonly Clause Reschedule = OtherRules.Policy(
        "shipping.rescheduleDays",
        "可改约的最晚日期",
        "The latest day to put a delivery off to"
    );

    public static RulePack<UrgeDeliveryFacts> Pack { get; } =
        new(
            "urge-delivery",
            new OwnOrderOnly<UrgeDeliveryFacts>(),
            new WithoutConsent(),
            new Over(),
            new NotPickedUp(),
            new SecondUrge(),
            new DayPast(),
            new DayTooFar(),
            new OtherDay(),
            new WorkOrder()
        );

    /// <summary>A locker, a station or another's signature needs consent. Case: in a locker unasked → delivered to the door.</summary>
    public sealed class WithoutConsent : ISentence<UrgeDeliveryFacts>
    {
        public Clause Clause => ExpressRules.NoLockerWithoutConsent;

        public Ruling? Speak(UrgeDeliveryFacts facts, Setting setting) =>
            !facts.ConsentToPickupPoint && (facts.SignedByOther || Stage(facts, setting) == ParcelStage.AtPickupPoint)
                ? Ruling.Accept("no-consent", Clause).Until(AnswerBy(setting)).Offering(Alternative.UrgeDelivery, Alternative.Human)
                : null;
    }

    /// <summary>What is signed for, or on its way back, cannot be urged. Case: signed → refused; not received is another matter.</summary>
    public sealed class Over : ISentence<UrgeDeliveryFacts>
    {
        public Clause Clause => OrderRules.Status;

        public Ruling? Speak(UrgeDeliveryFacts facts, Setting setting) =>
            Stage(facts, setting) switch
            {
                ParcelStage.Signed => Ruling.Refuse("already-signed", Clause, Alternative.ShowEvidence),
                ParcelStage.ComingBack or ParcelStage.Returned => Ruling.Refuse(
                    "going-back",
                    Clause,
                    Alternative.Resend,
                    Alternative.Refund
                ),
                _ => null,
            };
    }

    /// <summary>Before the pick-up it is the shop that is urged. Case: no scan yet → urge shipping.</summary>
    public sealed class NotPickedUp : ISentence<UrgeDeliveryFacts>
    {
        public Clause Clause => OrderRules.Status;

        public Ruling? Speak(UrgeDeliveryFacts facts, Setting setting) =>
            Stage(facts, setting) == ParcelStage.AwaitingPickup ? Ruling.Refuse("not-picked-up", Clause, Alternative.UrgeShipping) : null;
    }

    /// <summary>A second urge without a new scan since the first. Case: urged on Monday, no scan, urged on Tuesday → human.</summary>
    public sealed class SecondUrge : ISentence<UrgeDeliveryFacts>
    {
        public Clause Clause => ExpressRules.Article28;

        public Ruling? Speak(UrgeDeliveryFacts facts, Setting setting) =>
            facts is { WishedDay: null, LastUrgedAt: { } urged } && !facts.Parcel.Traces.Any(scan => scan.At > urged)
                ? Ruling.Human("second-urge", Clause, Alternative.Refund)
                : null;
    }

    /// <summary>A day that is over. Case: yesterday → another day is asked for; today is fine.</summary>
    public sealed class DayPast : ISentence<UrgeDeliveryFacts>
    {
        public Clause Clause => Reschedule;

        public Ruling? Speak(UrgeDeliveryFacts facts, Setting setting) =>
            facts.WishedDay < setting.Today ? Ruling.Refuse("day-past", Clause, Alternative.CorrectInput) : null;
    }

    /// <summary>Later than a parcel is kept. Case: in 8 days with a term of 7 → refused with the last day.</summary>
    public sealed class DayTooFar : ISentence<UrgeDeliveryFacts>
    {
        public Clause Clause => Reschedule;

        public Ruling? Speak(UrgeDeliveryFacts facts, Setting setting)
        {
            var last = setting.Today.AddDays(setting.Policy.Shipping.RescheduleDays);
            return facts.WishedDay > last
                ? Ruling.Refuse("day-too-far", Clause, Alternative.CorrectInput).Until(setting.Days.EndOf(last))
                : null;
        }
    }

    /// <summary>Another day. Case: on the 12th → by the 12th, 23:59:59.</summary>
    public sealed class OtherDay : ISentence<UrgeDeliveryFacts>
    {
        public Clause Clause => Reschedule;

        public Ruling? Speak(UrgeDeliveryFacts facts, Setting setting) =>
            facts.WishedDay is { } day ? Ruling.Accept("rescheduled", Clause).Until(setting.Days.EndOf(day)) : null;
    }

    /// <summary>A work order with the carrier, answered in the promised time. Case: at 10:00 → by 10:00 the next day.</summary>
    public sealed class WorkOrder : ISentence<UrgeDeliveryFacts>
    {
        public Clause Clause => Answer;

        public Ruling? Speak(UrgeDeliveryFacts facts, Setting setting) =>
            Ruling.Accept("work-order", Clause).Until(AnswerBy(setting)).Offering(Alternative.Wait, Alternative.RemindMe);
    }

    private static ParcelStage Stage(UrgeDeliveryFacts facts, Setting setting) => facts.Parcel.Read("", setting).Stage;

    private static DateTimeOffset AnswerBy(Setting setting) => setting.Now + setting.Policy.Delivery.CarrierAnswersWithin;
}
