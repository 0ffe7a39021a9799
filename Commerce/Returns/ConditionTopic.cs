using BotApp.Commerce.Catalogue;

namespace BotApp.Commerce.Returns;

/// <summary>What the law wants to know about the state of goods that go back without a reason.</summary>
public enum ConditionTopic
{
    /// <summary>Nothing that is not looked at when they are back.</summary>
    None,

    /// <summary>Whether the one-time seal is whole: food, cosmetics, medical goods, digital carriers.</summary>
    Seal,

    /// <summary>Whether it was activated, altered or bears lasting traces: electronics.</summary>
    Activation,

    /// <summary>Whether the tag is on and it is clean and whole: clothing, shoes, bags, toys, home goods.</summary>
    Tag,
}

/// <summary>Which topic fits which goods (暂行办法 art. 7 and 9).</summary>
public static class ConditionTopics
{
    public static ConditionTopic Of(Product? product) =>
        product switch
        {
            null => ConditionTopic.None,
            { SevenDay: SevenDayClass.SealedForHealth or SevenDayClass.Digital } => ConditionTopic.Seal,
            { SevenDay: SevenDayClass.LosesWorthInUse } => ConditionTopic.Activation,
            { SevenDay: SevenDayClass.CustomMade or SevenDayClass.Perishable or SevenDayClass.Periodical } => ConditionTopic.None,
            { Kind: GoodsKind.Food or GoodsKind.Cosmetics or GoodsKind.MedicalDevice or GoodsKind.FamilyPlanning } => ConditionTopic.Seal,
            { Kind: GoodsKind.Electronics or GoodsKind.Appliance or GoodsKind.LargeAppliance } => ConditionTopic.Activation,
            { Kind: GoodsKind.Clothing or GoodsKind.Shoes or GoodsKind.Bags or GoodsKind.Toys or GoodsKind.HomeTextile or GoodsKind.Home } =>
                ConditionTopic.Tag,
            _ => ConditionTopic.None,
        };
}
