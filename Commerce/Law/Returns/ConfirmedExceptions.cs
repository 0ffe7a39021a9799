using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Returns;

/// <summary>Goods excepted only because this purchase was confirmed so (暂行办法 art. 7 and 20); without a record the sentence is silent.</summary>
public abstract class ConfirmedException(Clause clause, string reason) : ISentence<ReturnableGoods>
{
    public Clause Clause => clause;

    public Ruling? Speak(ReturnableGoods facts, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(setting);
        return facts.IsConfirmed && !facts.PromisedReturnable && Covers(facts, setting.Policy.Returns.TakesUnopenedBack)
            ? Ruling.Refuse(reason, Clause, Alternative.QualityClaim)
            : null;
    }

    /// <summary>Whether the ground has come about, or, for a shop that takes nothing of the kind back, is merely possible.</summary>
    protected abstract bool Covers(ReturnableGoods goods, bool unopenedComesBack);
}

/// <summary>拆封后易影响健康或品质的: opened after a confirmation.</summary>
/// <example>A lipstick, confirmed and opened: refused; still sealed: taken back.</example>
public sealed class OpenedAfterConfirmation() : ConfirmedException(SevenDayMeasures.Article7Item1, "opened-after-confirmation")
{
    protected override bool Covers(ReturnableGoods goods, bool unopenedComesBack) =>
        goods.Exception == GoodsException.HealthOrQualityOnceOpened
        && (goods.Condition.Opened || goods.Condition.SealBroken || !unopenedComesBack);
}

/// <summary>一经激活或者试用后价值贬损较大的: activated after a confirmation.</summary>
/// <example>A phone, confirmed and activated: refused; only unpacked: taken back.</example>
public sealed class ActivatedAfterConfirmation() : ConfirmedException(SevenDayMeasures.Article7Item2, "activated-after-confirmation")
{
    protected override bool Covers(ReturnableGoods goods, bool unopenedComesBack) =>
        Activation.Matters(goods)
        && (goods.Condition.Activated || (!unopenedComesBack && goods.Exception == GoodsException.DevaluedOnceActivated));
}

/// <summary>销售时已明示的临期、瑕疵品.</summary>
/// <example>A jacket sold as flawed, confirmed: refused; never confirmed: taken back.</example>
public sealed class NearExpiryOrFlawed() : ConfirmedException(SevenDayMeasures.Article7Item3, "near-expiry-or-flawed")
{
    protected override bool Covers(ReturnableGoods goods, bool unopenedComesBack) => goods.Exception == GoodsException.NearExpiryOrFlawed;
}

/// <summary>Activated, and no confirmation on record: it may not be refused (art. 20), yet is not intact (art. 9): a person looks.</summary>
/// <example>A phone activated by a customer who was never asked to confirm: to a person, not refused.</example>
public sealed class ActivatedWithoutConfirmation : ISentence<ReturnableGoods>
{
    public Clause Clause => SevenDayMeasures.Article20;

    public Ruling? Speak(ReturnableGoods facts, Setting setting) =>
        facts.Condition.Activated && Activation.Matters(facts) && !facts.IsConfirmed
            ? Ruling.Human("activated-without-confirmation", Clause, Alternative.QualityClaim)
            : null;
}

file static class Activation
{
    public static bool Matters(ReturnableGoods goods) =>
        goods.Is(GoodsCategory.Electronics) || goods.Exception == GoodsException.DevaluedOnceActivated;
}
