namespace BotApp.Commerce.Law.Catalogue;

/// <summary>Words that may not be said of a product (极限词), and words that claim it heals (功效).</summary>
public static class AdvertisingWords
{
    private static readonly string[] Superlative =
    [
        "国家级",
        "世界级",
        "最高级",
        "最佳",
        "最好的",
        "质量最好",
        "最优",
        "最便宜",
        "最低价",
        "最先进",
        "第一品牌",
        "全网第一",
        "销量第一",
        "全国第一",
        "顶级",
        "极品",
        "独一无二",
        "史上最",
        "绝无仅有",
        "100%有效",
        "best in the world",
        "world's best",
        "number one brand",
    ];

    private static readonly string[] Healing =
    [
        "治疗",
        "治好",
        "治愈",
        "疗效",
        "根治",
        "药效",
        "降血压",
        "降血糖",
        "降血脂",
        "抗癌",
        "防癌",
        "减肥",
        "消炎",
        "杀菌止痛",
        "祛病",
        "治病",
        "cure",
        "heals",
        "lower blood pressure",
        "weight loss",
    ];

    /// <summary>The forbidden superlatives in a text, in the order of the list.</summary>
    public static IReadOnlyList<string> Superlatives(string text) => In(text, Superlative);

    /// <summary>The words about healing in a text.</summary>
    public static IReadOnlyList<string> Claims(string text) => In(text, Healing);

    private static string[] In(string text, string[] words) => text.Length == 0 ? [] : [.. words.Where(word => WordSearch.Has(text, word))];
}
