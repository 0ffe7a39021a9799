namespace BotApp.Recognizers.Emotions;

/// <summary>Reads the emotion of a message from its words and its punctuation.</summary>
internal static class EmotionCues
{
    private static readonly string[] Angry =
    [
        "12315",
        "律师",
        "曝光",
        "骗子",
        "垃圾",
        "投诉",
        "气死",
        "坑人",
        "什么破",
        "滚",
        "工商",
        "媒体",
        "lawyer",
        "scam",
        "ridiculous",
        "outrageous",
        "furious",
        "worst",
        "terrible service",
        "liar",
    ];

    private static readonly string[] Negative =
    [
        "失望",
        "太慢",
        "差评",
        "不满意",
        "无语",
        "怎么还",
        "还没",
        "一直没",
        "坏了",
        "烦",
        "disappointed",
        "too slow",
        "still not",
        "unhappy",
        "bad",
        "broken",
        "late",
    ];

    private static readonly string[] Positive =
    [
        "谢谢",
        "感谢",
        "很好",
        "不错",
        "满意",
        "太棒",
        "喜欢",
        "辛苦了",
        "thank",
        "great",
        "love",
        "perfect",
        "awesome",
    ];

    public static Emotion Of(string text) =>
        Has(text, Angry) || text.Contains("！！", StringComparison.Ordinal) || text.Contains("!!", StringComparison.Ordinal) ? Emotion.Angry
        : Has(text, Negative) ? Emotion.Negative
        : Has(text, Positive) ? Emotion.Positive
        : Emotion.Neutral;

    private static bool Has(string text, string[] words) =>
        Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
