namespace BotApp.Commerce.Law.Sources;

/// <summary>快递暂行条例 (since 2018-05-01) and 快递市场管理办法 (since 2024-03-01).</summary>
public static class ExpressRules
{
    private static readonly DateOnly From = new(2018, 5, 1);

    public static readonly Clause Article28 = Laws.Express.Article(
        "express-regulation",
        "28",
        From,
        "快递企业应当提供快件查询服务",
        "Carriers let parcels be tracked",
        Rank.Regulation
    );

    public static readonly Clause Article29 = Laws.Express.Article(
        "express-regulation",
        "29",
        From,
        "快递企业接到投诉后七日内予以处理并告知",
        "Carriers answer a complaint within seven days",
        Rank.Regulation
    );

    /// <summary>快递市场管理办法; the product rules name no article.</summary>
    public static readonly Clause NoLockerWithoutConsent = new(
        "express-market:consent",
        Rank.Regulation,
        Laws.ExpressMarket,
        new("投递规定", "delivery rule"),
        new("未经用户同意，不得代为签收或者投入智能快件箱、快递驿站", "No signing for the user and no locker or station without consent"),
        new(2024, 3, 1)
    );
}
