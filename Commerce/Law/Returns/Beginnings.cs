using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Returns;

/// <summary>质量问题 is not this channel.</summary>
/// <example>An engraved cup bears a wrong name: not refused as made to order, but pointed to the quality claim.</example>
public sealed class QualityGoesItsOwnWay : ISentence<ReturnableGoods>
{
    public Clause Clause => SevenDayMeasures.Article35;

    public Ruling? Speak(ReturnableGoods facts, Setting setting) =>
        facts.QualityFault ? Ruling.Refuse("quality-claim-instead", Clause, Alternative.QualityClaim, Alternative.Exchange) : null;
}

/// <summary>What has not been signed for is refused at the door or cancelled, not returned.</summary>
/// <example>The parcel is still on its way: intercept it, or refuse it on delivery.</example>
public sealed class NotSignedYet : ISentence<ReturnableGoods>
{
    public Clause Clause => ConsumerLaw.Article25;

    public Ruling? Speak(ReturnableGoods facts, Setting setting) =>
        facts.SignedAt is null
            ? Ruling.Refuse("not-signed-yet", Clause, Alternative.RefuseOnDelivery, Alternative.Intercept, Alternative.Cancel)
            : null;
}

/// <summary>Notice is given within seven days from the day after signing, or within the better promise.</summary>
/// <example>Signed 11-01 23:59: notice on 11-08 23:59:59 is in time, on 11-09 00:00 it is late.</example>
public sealed class WindowClosed : ISentence<ReturnableGoods>
{
    public Clause Clause => ConsumerLaw.Article25;

    public Ruling? Speak(ReturnableGoods facts, Setting setting)
    {
        var window = Window.Of(facts, setting);
        return window.IsOpen
            ? null
            : Ruling.Refuse("window-closed", Clause, Alternative.QualityClaim, Alternative.Exchange) with
            {
                Deadline = window.LastInstant,
            };
    }
}
