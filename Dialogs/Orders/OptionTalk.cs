namespace BotApp.Dialogs.Orders;

/// <summary>The words around options: none of it, more or less of it, the cheapest, another one.</summary>
internal static class OptionTalk
{
    private static readonly HashSet<string> Nothing = new("a an the and or with of for to in on no none yes not".Split(' '), StringComparer.Ordinal);

    private static readonly string[] Negations = ["no", "without", "non", "not", "无", "不"];

    private static readonly string[] Others = ["另一个", "另外一个", "另一种", "另一款", "别的", "其他", "换一个", "换个", "the other", "another", "a different", "different "];

    private static readonly string[] Sames =
    [
        "一样的",
        "同样的",
        "同款",
        "of the same",
        "same one",
        "same item",
        "same model",
        "same version",
        "same variant",
        "same options",
        "the same",
        "identical",
        "like for like",
    ];

    private static readonly string[][] Scales =
    [
        ["xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl"],
        ["low", "medium", "high"],
        ["small", "medium", "large", "extra large"],
        ["basic", "standard", "professional"],
        ["beginner", "intermediate", "expert"],
    ];

    /// <summary>Words that ask for more (+1) or less (−1) of a choice with one of these names; of price when there are none.</summary>
    public static IReadOnlyList<Comparison> Comparisons { get; } =
    [
        new(["brighter", "brightest", "更亮", "亮一点"], 1, "bright", "亮"),
        new(["dimmer", "更暗", "暗一点"], -1, "bright", "亮"),
        new(["bigger", "larger", "biggest", "largest", "size up", "大一", "更大", "大点", "大号", "最大"], 1, Sizes),
        new(["smaller", "smallest", "size down", "小一", "更小", "小点", "小号", "最小"], -1, Sizes),
        new(["longer", "longest", "更长", "长一点"], 1, "length", "battery", "长"),
        new(["shorter", "shortest", "更短", "短一点"], -1, "length", "长"),
        new(["taller", "tallest", "更高"], 1, "height", "高"),
        new(["thicker", "thickest", "更厚", "厚一点"], 1, "thick", "厚"),
        new(["thinner", "thinnest", "更薄", "薄一点"], -1, "thick", "厚"),
        new(["faster", "fastest", "更快"], 1, "speed", "速"),
        new(["cheaper", "cheapest", "便宜"], -1),
        new(["most expensive", "more expensive", "最贵", "贵一点"], 1),
    ];

    private static string[] Sizes => ["size", "capacity", "storage", "diameter", "case", "尺", "容量", "规格", "表盘", "大小"];

    /// <summary>Whether the word tells no value from another.</summary>
    public static bool SaysNothing(string word) => Nothing.Contains(word);

    public static bool WantsAnother(string text) => SpokenWords.Has(text, Others);

    /// <summary>Whether the words say that there should be none of what the name names.</summary>
    public static bool IsDenied(IReadOnlyList<TalkToken> said, int at) =>
        said.Take(at).Reverse().Take(2).Any(token => Negations.Contains(token.Text, StringComparer.Ordinal));

    /// <summary>Whether the word behind the name says that there is none of it: "backlight none", "waterproof: no".</summary>
    public static bool IsNoneOf(IReadOnlyList<TalkToken> said, IReadOnlyList<int> name) =>
        name.Any(at => at + 1 < said.Count && said[at + 1].Text is "no" or "none" && !name.Contains(at + 1));

    /// <summary>Whether one like the one there is is meant.</summary>
    public static bool WantsSame(string text) => SpokenWords.Has(text, Sames);

    /// <summary>Where a value stands on a scale; null when on none that is known.</summary>
    public static decimal? Place(OptionValue value)
    {
        var words = value.Value.En.ToLowerInvariant();
        var scale = Scales.Select(scale => Array.IndexOf(scale, words)).FirstOrDefault(at => at >= 0, -1);
        var number = TalkToken.Of(words).Select(token => token.Text).FirstOrDefault(token => char.IsAsciiDigit(token[0]));
        return scale >= 0 ? scale : number is null ? null : Number(number, words);
    }

    private static decimal? Number(string token, string words)
    {
        var digits = string.Concat(token.TakeWhile(character => char.IsAsciiDigit(character) || character == '.')).TrimEnd('.');
        var factor = words.Contains("tb", StringComparison.Ordinal) ? 1024m
            : words.Contains('l', StringComparison.Ordinal) && !words.Contains("ml", StringComparison.Ordinal) ? 1000m
            : 1m;
        return decimal.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number * factor : null;
    }
}

/// <summary>Words for more or less of something; <paramref name="Of"/>: pieces of the choice's name, empty for the price.</summary>
internal sealed record Comparison(string[] Words, int Direction, params string[] Of)
{
    private static readonly string[] Extremes = ["est", "最"];

    public string? In(string text) => Array.Find(Words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>"The brightest" is one; "a brighter one" may be several.</summary>
    public static bool IsExtreme(string word) => word.EndsWith("est", StringComparison.Ordinal) || Array.Exists(Extremes, sign => word.StartsWith(sign, StringComparison.Ordinal)) || word.StartsWith("most", StringComparison.Ordinal);

    /// <summary>"One size up" is the next.</summary>
    public static bool IsNext(string word) => word is "size up" or "size down" or "大一" or "小一" or "大号" or "小号";
}
