namespace BotApp.Commerce.Law.Sources;

/// <summary>Names of the laws and regulations, and how a clause of one is written down.</summary>
internal static class Laws
{
    public static readonly Bilingual Consumer = new("消费者权益保护法", "Consumer Protection Law");
    public static readonly Bilingual ConsumerRegulation = new(
        "消费者权益保护法实施条例",
        "Regulations Implementing the Consumer Protection Law"
    );
    public static readonly Bilingual SevenDays = new(
        "网络购买商品七日无理由退货暂行办法",
        "Interim Measures on Seven-Day Returns of Goods Bought Online"
    );
    public static readonly Bilingual ECommerce = new("电子商务法", "E-Commerce Law");
    public static readonly Bilingual ThreeGuarantees = new(
        "部分商品修理更换退货责任规定",
        "Provisions on Repair, Replacement and Return of Certain Goods"
    );
    public static readonly Bilingual PersonalData = new("个人信息保护法", "Personal Information Protection Law");
    public static readonly Bilingual Invoices = new("发票管理办法", "Measures for the Control of Invoices");
    public static readonly Bilingual DigitalInvoices = new(
        "税务总局公告2024年第11号",
        "State Taxation Administration Announcement 2024 No. 11"
    );
    public static readonly Bilingual PlatformRules = new(
        "网络交易平台规则监督管理办法",
        "Measures for the Supervision of Online Platform Rules (Order 116)"
    );
    public static readonly Bilingual Express = new("快递暂行条例", "Interim Regulations on Express Delivery");
    public static readonly Bilingual ExpressMarket = new("快递市场管理办法", "Measures for the Express Delivery Market");
    public static readonly Bilingual FoodSafety = new("食品安全法", "Food Safety Law");
    public static readonly Bilingual CivilCode = new("民法典", "Civil Code");
    public static readonly Bilingual Platform = new("平台规则", "Platform rules");
    public static readonly Bilingual Merchant = new("店铺规则", "Shop rules");
    public static readonly Bilingual Trade = new("交易惯例", "Custom of the trade");

    public static Clause Article(
        this Bilingual source,
        string prefix,
        string article,
        DateOnly inForceFrom,
        string zh,
        string en,
        Rank rank = Rank.Law,
        DateOnly? inForceTo = null
    ) => new($"{prefix}:{article}", rank, source, new($"第{article}条", $"article {article}"), new(zh, en), inForceFrom, inForceTo);
}
