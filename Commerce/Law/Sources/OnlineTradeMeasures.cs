namespace BotApp.Commerce.Law.Sources;

/// <summary>网络交易监督管理办法（总局令第37号）, in force since 2021-05-01.</summary>
public static class OnlineTradeMeasures
{
    private static readonly Bilingual Source = new("网络交易监督管理办法", "Measures for the Supervision of Online Trade (Order 37)");

    public static readonly Clause Article18 = Source.Article(
        "online-trade-measures",
        "18",
        new DateOnly(2021, 5, 1),
        "自动展期、自动续费的，应当在接受服务前和续费日期前五日以显著方式提请注意",
        "Automatic renewal is pointed out before acceptance and five days before the renewal",
        Rank.Regulation
    );
}
