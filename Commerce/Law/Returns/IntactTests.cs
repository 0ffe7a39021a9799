using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Returns;

/// <summary>Customer and shop see the state differently: no rule decides that.</summary>
/// <example>The customer says the scratch was there: a person looks at the pictures.</example>
public sealed class ConditionDisputed : ISentence<ReturnableGoods>
{
    public Clause Clause => SevenDayMeasures.Article8;

    public Ruling? Speak(ReturnableGoods facts, Setting setting) =>
        facts.Condition.Disputed ? Ruling.Human("condition-disputed", Clause, Alternative.ShowEvidence) : null;
}

/// <summary>食品、化妆品、医疗器械、计生用品: the necessary one-time seal is whole.</summary>
/// <example>A cream without its foil: refused, art. 9 (1); only the carton opened: taken back.</example>
public sealed class SealWhole : ISentence<ReturnableGoods>
{
    public Clause Clause => SevenDayMeasures.Article9Item1;

    public Ruling? Speak(ReturnableGoods facts, Setting setting) =>
        facts.Condition.SealBroken
        && facts.Category is GoodsCategory.Food or GoodsCategory.Cosmetics or GoodsCategory.MedicalDevices or GoodsCategory.FamilyPlanning
            ? Ruling.Refuse("seal-broken", Clause, Alternative.QualityClaim)
            : null;
}

/// <summary>电子电器: nobody worked on it, its labels are there, no lasting traces, no personal data.</summary>
/// <example>Headphones unpacked and tried: taken back; with their serial number scratched off: refused, art. 9 (2).</example>
public sealed class ElectronicsUntouched : ISentence<ReturnableGoods>
{
    public Clause Clause => SevenDayMeasures.Article9Item2;

    public Ruling? Speak(ReturnableGoods facts, Setting setting)
    {
        var seen = facts.Condition;
        return
            facts.Is(GoodsCategory.Electronics) && (seen.Altered || seen.LabelsDestroyed || seen.LastingTraces || seen.PersonalDataTraces)
            ? Ruling.Refuse("electronics-not-intact", Clause, Alternative.QualityClaim)
            : null;
    }
}

/// <summary>服装、鞋帽、箱包、玩具、家纺、家居: the tag is on, no stain, no damage.</summary>
/// <example>A dress whose tag was cut off: refused, art. 9 (3).</example>
public sealed class TagOnAndClean : ISentence<ReturnableGoods>
{
    public Clause Clause => SevenDayMeasures.Article9Item3;

    public Ruling? Speak(ReturnableGoods facts, Setting setting)
    {
        var seen = facts.Condition;
        return facts.Category is >= GoodsCategory.Clothing and <= GoodsCategory.HomeGoods
            ? seen.TagRemoved
                ? Refuse("tag-removed")
                : seen.Soiled
                    ? Refuse("soiled")
                    : seen.Damaged
                        ? Refuse("damaged")
                        : null
            : null;

        Ruling Refuse(string reason) => Ruling.Refuse(reason, Clause, Alternative.QualityClaim);
    }
}

/// <summary>Any goods: original quality and function, complete with accessories and labels.</summary>
/// <example>A kettle without its base: refused until the base comes along.</example>
public sealed class CompleteAndSound : ISentence<ReturnableGoods>
{
    public Clause Clause => SevenDayMeasures.Article8;

    public Ruling? Speak(ReturnableGoods facts, Setting setting) =>
        facts.Condition.Incomplete ? Ruling.Refuse("incomplete", Clause, Alternative.ShowEvidence, Alternative.QualityClaim)
        : facts.Condition.Damaged ? Ruling.Refuse("damaged", Clause, Alternative.ShowEvidence, Alternative.QualityClaim)
        : null;
}
