namespace BotApp.Commerce.Law.Sources;

/// <summary>广告法, in force since 2015-09-01.</summary>
public static class AdvertisingLaw
{
    private static readonly DateOnly From = new(2015, 9, 1);

    private static readonly Bilingual Name = new("广告法", "Advertising Law");

    public static readonly Clause Article4 = Name.Article(
        "advertising-law",
        "4",
        From,
        "广告不得含有虚假或者引人误解的内容",
        "Nothing false or misleading is said"
    );

    public static readonly Clause Article9 = Name.Article(
        "advertising-law",
        "9",
        From,
        "不得使用“国家级”“最高级”“最佳”等用语",
        "No 国家级, 最高级, 最佳 and the like"
    );

    public static readonly Clause Article17 = Name.Article(
        "advertising-law",
        "17",
        From,
        "除医疗、药品、医疗器械外，不得涉及疾病治疗功能",
        "Only medicine, drugs and medical devices may be said to treat diseases"
    );
}
