using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Delivery;

/// <summary>Flow 2, 查物流: what is worth a word about a parcel, and until when the carrier owes an answer.</summary>
public static class Track
{
    /// <summary>Natural days in which the carrier answers a complaint (快递暂行条例29).</summary>
    public const int ComplaintDays = 7;

    /// <summary>So many refusals go to a person.</summary>
    public const int RefusalsForHuman = 3;

    public static RulePack<TrackingFacts> Pack { get; } =
        new(
            "tracking",
            new OwnOrderOnly<TrackingFacts>(),
            new LostOrDamaged(),
            new RefusedThreeTimes(),
            new ComplaintOverdue(),
            new ComplaintRunning(),
            new SignedNotReceived(),
            new InTrouble(),
            new OnItsWay()
        );

    /// <summary>Lost or damaged parcels are for a person. Case: the carrier reports a loss → human; resend or refund.</summary>
    public sealed class LostOrDamaged : ISentence<TrackingFacts>
    {
        public Clause Clause => ECommerceLaw.Article20;

        public Ruling? Speak(TrackingFacts facts, Setting setting) =>
            facts.LostOrDamaged ? Ruling.Human("lost-or-damaged", Clause, Alternative.Resend, Alternative.Refund) : null;
    }

    /// <summary>Refused three times. Case: third refusal → human; second → not yet.</summary>
    public sealed class RefusedThreeTimes : ISentence<TrackingFacts>
    {
        public Clause Clause => OrderRules.Status;

        public Ruling? Speak(TrackingFacts facts, Setting setting) =>
            facts.Refusals >= RefusalsForHuman ? Ruling.Human("refused-three-times", Clause, Alternative.Refund) : null;
    }

    /// <summary>A complaint unanswered past the seventh day. Case: complained on the 1st, asked on the 9th → escalated.</summary>
    public sealed class ComplaintOverdue : ISentence<TrackingFacts>
    {
        public Clause Clause => ExpressRules.Article29;

        public Ruling? Speak(TrackingFacts facts, Setting setting) =>
            facts is { ComplaintAnswered: false, ComplainedAt: { } since } && !setting.Days.IsWithin(setting.Now, since, ComplaintDays)
                ? Ruling.Human("complaint-overdue", Clause, Alternative.Resend, Alternative.Refund).Until(Last(since, setting))
                : null;
    }

    /// <summary>A complaint still within its seven days. Case: complained on the 1st → answer by the 8th, 23:59:59.</summary>
    public sealed class ComplaintRunning : ISentence<TrackingFacts>
    {
        public Clause Clause => ExpressRules.Article29;

        public Ruling? Speak(TrackingFacts facts, Setting setting) =>
            facts is { ComplaintAnswered: false, ComplainedAt: { } since }
                ? Ruling.Accept("complaint-running", Clause).Until(Last(since, setting)).Offering(Alternative.Wait, Alternative.Human)
                : null;
    }

    /// <summary>Signed for, and the customer has nothing: the risk is the seller's. Case: complaint opened, answer within 7 days.</summary>
    public sealed class SignedNotReceived : ISentence<TrackingFacts>
    {
        public Clause Clause => ECommerceLaw.Article20;

        public Ruling? Speak(TrackingFacts facts, Setting setting) =>
            facts.NotReceived && facts.Parcel.Read(facts.ShipToCity, setting).Stage == ParcelStage.Signed
                ? Ruling
                    .Accept("signed-not-received", Clause)
                    .Until(Last(setting.Now, setting))
                    .Offering(Alternative.ShowEvidence, Alternative.Resend, Alternative.Refund, Alternative.Human)
                : null;
    }

    /// <summary>The gravest signal, as <see cref="ParcelSignals"/> reads it. Case: silent for 24 h → no word; a second more → stalled.</summary>
    public sealed class InTrouble : ISentence<TrackingFacts>
    {
        public Clause Clause => ExpressRules.Article28;

        public Ruling? Speak(TrackingFacts facts, Setting setting) =>
            facts.Parcel.Read(facts.ShipToCity, setting).Problem is { } signal
                ? Ruling.Accept(ParcelWords.Reason(signal), Clause).Offering(ParcelWords.WaysOut(signal))
                : null;
    }

    /// <summary>Where it is, and when it is promised. Case: scanned an hour ago → in transit.</summary>
    public sealed class OnItsWay : ISentence<TrackingFacts>
    {
        public Clause Clause => OrderRules.Status;

        public Ruling? Speak(TrackingFacts facts, Setting setting) =>
            facts.Parcel.Read(facts.ShipToCity, setting).Stage == ParcelStage.Signed
                ? Ruling.Accept("signed", Clause)
                : Ruling.Accept("on-its-way", Clause).Until(facts.Parcel.PromisedBy).Offering(Alternative.RemindMe);
    }

    private static DateTimeOffset Last(DateTimeOffset since, Setting setting) => setting.Days.EndOfDayAfter(since, ComplaintDays);
}
