namespace BotApp.Commerce.Law.Sources;

/// <summary>Rules below the law: the platform's, the merchant's, the trade's. They name a shelf of the policy in force.</summary>
public static class OtherRules
{
    private static readonly DateOnly Always = new(2000, 1, 1);

    /// <summary>A term the merchant or platform has set, by its place in the policy, such as <c>returns.windowDays</c>.</summary>
    public static Clause Policy(string term, string zh, string en) =>
        new($"policy:{term}", Rank.Merchant, Laws.Merchant, new(term, term), new(zh, en), Always);

    /// <summary>What is usual where nothing is set and the law is silent.</summary>
    public static Clause Custom(string name, string zh, string en) =>
        new($"custom:{name}", Rank.Custom, Laws.Trade, new(name, name), new(zh, en), Always);
}
