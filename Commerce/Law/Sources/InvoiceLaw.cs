namespace BotApp.Commerce.Law.Sources;

/// <summary>
/// Invoices: 发票管理办法 as amended on 2023-07-20, 税务总局公告2024年第11号 (数电发票, since 2024-12-01) and GB 32100-2015 (统一社会信用代码).
/// </summary>
public static class InvoiceLaw
{
    /// <summary>The most characters of a title, 抬头.</summary>
    public const int TitleAtMost = 100;

    /// <summary>An unconfirmed 红字发票信息确认单 is void after this.</summary>
    public static readonly TimeSpan ConfirmWithin = TimeSpan.FromHours(72);

    private static readonly DateOnly Measures = new(2023, 7, 20);

    private static readonly DateOnly Digital = new(2024, 12, 1);

    public static readonly Clause Article19 = Laws.Invoices.Article(
        "invoice-measures",
        "19",
        Measures,
        "取得发票时，不得要求变更品名和金额",
        "Nobody may ask for other item names or sums on an invoice",
        Rank.Regulation
    );

    public static readonly Clause Article21 = Laws.Invoices.Article(
        "invoice-measures",
        "21",
        Measures,
        "发票应当按照实际经营业务如实开具，不得虚开",
        "An invoice states the real trade; anything else is a false invoice",
        Rank.Regulation
    );

    public static readonly Clause Fields = Announcement(
        "fields",
        "票面信息",
        "fields",
        "抬头、税号等票面信息要如实、完整",
        "Title, tax id and the other fields are true and complete"
    );

    public static readonly Clause Delivery = Announcement(
        "delivery",
        "交付",
        "delivery",
        "数电发票可重复交付，重新发送不需要红冲",
        "A digital invoice can be delivered again; sending it again needs no red invoice"
    );

    public static readonly Clause RedDirect = Announcement(
        "red-direct",
        "直接红冲",
        "direct red invoice",
        "未做用途确认且未入账的，销售方直接开具红字发票",
        "Neither confirmed for use nor booked: the seller issues the red invoice directly"
    );

    public static readonly Clause RedForm = Announcement(
        "red-form",
        "红字发票信息确认单",
        "red invoice confirmation form",
        "已做用途确认或入账的，一方发起确认单，对方72小时内未确认即作废",
        "Used or booked: one side starts the confirmation form, which is void unless the other confirms within 72 hours"
    );

    public static readonly Clause RedRemaining = Announcement(
        "red-remaining",
        "红冲金额",
        "red sum",
        "红字金额不得超过蓝字发票剩余金额，全额红冲后不能再红冲",
        "Red invoices never exceed what is left of the blue one; nothing is left to reverse after a full one"
    );

    public static readonly Clause TaxIdCheck = new(
        "gb-32100:2015",
        Rank.Regulation,
        new("GB 32100-2015 法人和其他组织统一社会信用代码编码规则", "GB 32100-2015 Unified Social Credit Identifier"),
        new("校验码", "check character"),
        new("18位，末位为校验码，不使用字母 I O S V Z", "18 characters, the last is a check, the letters I O S V Z are not used"),
        new DateOnly(2015, 10, 1)
    );

    private static Clause Announcement(string code, string partZh, string partEn, string zh, string en) =>
        new($"digital-invoices:{code}", Rank.Regulation, Laws.DigitalInvoices, new(partZh, partEn), new(zh, en), Digital);
}
