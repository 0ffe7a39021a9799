using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Delivery;

/// <summary>What arrived broken, short or wrong is shown on a picture or two.</summary>
/// <example>"Half of it is missing", no picture: box, waybill and goods are asked for.</example>
public sealed class PhotosMissing : ISentence<ParcelTroubleFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("delivery.evidence", "破损、少件、发错需要照片", "Damage, missing and wrong goods are shown on pictures");

    public Ruling? Speak(ParcelTroubleFacts facts, Setting setting) =>
        facts.HasPhotos || facts.Trouble is not (ParcelTroubleKind.Damaged or ParcelTroubleKind.Short or ParcelTroubleKind.Wrong)
            ? null
            : Ruling.Refuse("photos-missing", Clause, Alternative.ShowEvidence);
}

/// <summary>Told long after signing: a person looks, nobody is refused for it.</summary>
/// <example>Signed 11-01, seven days: told on 11-08 it is settled here, on 11-09 by a person.</example>
public sealed class ReportedLate : ISentence<ParcelTroubleFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy(
            "delivery.reportDays",
            "签收多日后才反映的由人工处理",
            "What is told long after signing is looked at by a person"
        );

    public Ruling? Speak(ParcelTroubleFacts facts, Setting setting) =>
        facts.SignedAt is { } signed
        && facts.Trouble is ParcelTroubleKind.Damaged or ParcelTroubleKind.Short or ParcelTroubleKind.Wrong
        && !setting.Days.IsWithin(facts.ReportedAt ?? setting.Now, signed, setting.Policy.Delivery.ReportDays)
            ? Ruling.Human("reported-late", Clause, Alternative.QualityClaim, Alternative.ShowEvidence)
            : null;
}
