namespace BotApp.Commerce.Law.Sources;

/// <summary>网络交易平台规则监督管理办法（总局令第116号）, in force since 2026-02-01.</summary>
public static class PlatformRuleMeasures
{
    public static readonly Clause Article27 = Laws.PlatformRules.Article(
        "platform-rule-measures",
        "27",
        new(2026, 2, 1),
        "平台不得强制商家对已收到的商品仅退款，由商家决定",
        "A platform may not force a refund without return for goods received; the seller decides",
        Rank.Regulation
    );
}
