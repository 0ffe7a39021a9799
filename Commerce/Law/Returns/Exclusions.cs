using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Returns;

/// <summary>A kind of goods that is always excepted; the list is closed (暂行办法 art. 6). A promise on the page goes before it.</summary>
public abstract class Exclusion(Clause clause, string reason) : ISentence<ReturnableGoods>
{
    public Clause Clause => clause;

    public Ruling? Speak(ReturnableGoods facts, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return !Covers(facts) || facts.PromisedReturnable ? null
            : facts.MarkedOnPage ? Ruling.Refuse(reason, Clause, Alternative.QualityClaim)
            : Ruling.Human("exclusion-not-marked", ConsumerRegulation.Article19);
    }

    protected abstract bool Covers(ReturnableGoods goods);
}

/// <summary>消费者定作的.</summary>
/// <example>A cup with the customer's engraving: refused, art. 6 (1).</example>
public sealed class CustomMade() : Exclusion(SevenDayMeasures.Article6Item1, "custom-made")
{
    protected override bool Covers(ReturnableGoods goods) => goods.Is(GoodsCategory.CustomMade);
}

/// <summary>鲜活易腐的.</summary>
/// <example>Live crabs nobody wants any more: refused; dead on arrival: a quality claim.</example>
public sealed class Perishable() : Exclusion(SevenDayMeasures.Article6Item2, "perishable")
{
    protected override bool Covers(ReturnableGoods goods) => goods.Is(GoodsCategory.Perishable);
}

/// <summary>在线下载或者消费者拆封的数字化商品.</summary>
/// <example>A record whose wrapping is whole goes back; unwrapped it does not.</example>
public sealed class DigitalUnsealed() : Exclusion(SevenDayMeasures.Article6Item3, "digital-unsealed")
{
    protected override bool Covers(ReturnableGoods goods) =>
        goods.Is(GoodsCategory.Digital) && (goods.Condition.Downloaded || goods.Condition.Opened || goods.Condition.SealBroken);
}

/// <summary>交付的报纸、期刊.</summary>
/// <example>A magazine that has been delivered: refused, art. 6 (4).</example>
public sealed class Periodicals() : Exclusion(SevenDayMeasures.Article6Item4, "periodicals")
{
    protected override bool Covers(ReturnableGoods goods) => goods.Is(GoodsCategory.Periodicals);
}
