namespace BotApp.Commerce.Law.Returns;

/// <summary>What kind of goods an article is, as far as the rules on returns tell kinds apart; in JSON in kebab case, such as <c>custom-made</c>.</summary>
public enum GoodsCategory
{
    /// <summary>None of the others: only article 8 looks at its condition.</summary>
    Ordinary,

    /// <summary>消费者定作: made to this customer's order, such as engraved.</summary>
    CustomMade,

    /// <summary>鲜活易腐.</summary>
    Perishable,

    /// <summary>音像制品、计算机软件等数字化商品, on a carrier or to download.</summary>
    Digital,

    /// <summary>报纸期刊.</summary>
    Periodicals,

    /// <summary>食品, health food included.</summary>
    Food,

    /// <summary>化妆品.</summary>
    Cosmetics,

    /// <summary>医疗器械.</summary>
    MedicalDevices,

    /// <summary>计生用品.</summary>
    FamilyPlanning,

    /// <summary>电子电器.</summary>
    Electronics,

    Clothing,
    Shoes,
    Bags,
    Toys,
    HomeTextiles,
    HomeGoods,
}
