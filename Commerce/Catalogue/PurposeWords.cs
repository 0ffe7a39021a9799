namespace BotApp.Commerce.Catalogue;

/// <summary>Other words the catalogue may have for a purpose: who runs is helped by what is made for jogging.</summary>
internal static class PurposeWords
{
    private static readonly string[][] Same =
    [
        ["跑步", "慢跑", "跑鞋", "竞速", "running", "jogging", "run"],
        ["通勤", "上班", "commute", "commuting", "commuter"],
        ["出差", "旅行", "旅游", "登机", "travel", "luggage"],
        ["游戏", "电竞", "gaming", "games"],
        ["办公", "工作", "office", "work"],
        ["学习", "上课", "网课", "study", "school"],
        ["孩子", "儿童", "小孩", "宝宝", "kids", "child", "baby"],
    ];

    /// <summary>The words of the catalogue for a purpose, its own among them.</summary>
    public static IEnumerable<string> For(string purpose) =>
        Same.FirstOrDefault(words => words.Any(word => purpose.Contains(word, StringComparison.OrdinalIgnoreCase))) is { } words
            ? words.Append(purpose)
            : [purpose];
}
