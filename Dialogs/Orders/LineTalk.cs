using System.Globalization;

namespace BotApp.Dialogs.Orders;

/// <summary>The words around articles: all of them, all but one, one more, and how many.</summary>
internal static class LineTalk
{
    private static readonly string[] All =
    [
        "全部",
        "全都",
        "所有",
        "整单",
        "整个订单",
        "都要",
        "都退",
        "都换",
        "都不",
        "两个都",
        "两件都",
        "一起退",
        "everything",
        "all of",
        "all items",
        "all the items",
        "both",
        "whole order",
        "entire order",
    ];

    private static readonly string[] More = ["还有", "另外", "也要", "也退", "也换", "加上", "also", "too", "as well", "plus", "add "];

    private static readonly HashSet<string> NotThat = new(StringComparer.Ordinal) { "not", "except", "without", "excluding", "keep" };

    private static readonly string[] NotThatBefore = ["不是", "除了", "不退", "不换", "不要", "留下"];
    private static readonly string[] NotThatBehind = ["不退", "不换", "不动", "不用", "留着", "除外"];
    private static readonly string[] JustOne = ["just one", "only one", "one of"];
    private static readonly string[] And = ["和", "跟", "与", "还", "and"];

    private static readonly HashSet<string> Empty = new(
        "a an the my and or to of for in on with it is this that one ones from by i at as new old set 的 了".Split(' '),
        StringComparer.Ordinal
    );

    private const string Units = "个件只双条本台套盒瓶袋包张支罐箱部把块份";
    private const string Numerals = "零一二三四五六七八九十";

    private static readonly string[] EnglishNumerals = "zero one two three four five six seven eight nine ten".Split(' ');

    public static bool IsAll(string text) => text.Trim() is "都" or "all" or "All" || SpokenWords.Has(text, All);

    public static bool IsMore(string text) => SpokenWords.Has(text, More);

    /// <summary>Words that say nothing about an article, and bare numbers.</summary>
    public static bool IsEmpty(string token) => Empty.Contains(token) || token.All(char.IsAsciiDigit);

    /// <summary>Whether the words next to a name take it out: "not the", "except my", "除了", "…不退".</summary>
    public static bool IsLeftOut(string text, IReadOnlyList<TalkToken> said, NameSpan span)
    {
        var before = text[..said[span.Start].Start].TrimEnd(' ', '那', '这', '个', '件');
        var after = text[said[span.End - 1].End..];
        return Array.Exists(NotThatBefore, words => before.EndsWith(words, StringComparison.Ordinal))
            || Array.Exists(NotThatBehind, words => after.StartsWith(words, StringComparison.Ordinal))
            || (said.Take(span.Start).LastOrDefault(token => !Empty.Contains(token.Text)) is { } word && NotThat.Contains(word.Text));
    }

    /// <summary>How many pieces the words next to a name speak of; null when they do not say.</summary>
    public static int? Pieces(IReadOnlyList<TalkToken> said, int start, int end)
    {
        var before = said.Take(start).Reverse().SkipWhile(token => token.Text != "one" && Empty.Contains(token.Text)).Take(2).ToList();
        var count = before is [{ Text: var unit }, ..] && Units.Contains(unit, StringComparison.Ordinal) ? before.Skip(1) : before.Take(1);
        return Number(count.FirstOrDefault()?.Text) ?? Counted(said.Skip(end).TakeWhile(token => !And.Contains(token.Text)).Take(4));
    }

    /// <summary>How many pieces the message speaks of at all, where there is but one article; null when it does not say.</summary>
    public static int? Pieces(string text)
    {
        var said = TalkToken.Of(text);
        return SpokenWords.Has(text, JustOne) ? 1 : Counted(said) ?? said.Select(token => EnglishNumber(token.Text)).FirstOrDefault(number => number > 1);
    }

    /// <summary>"两个": a numeral before a unit.</summary>
    private static int? Counted(IEnumerable<TalkToken> tokens)
    {
        var row = tokens.ToList();
        return row.Zip(row.Skip(1))
            .Where(pair => Units.Contains(pair.Second.Text, StringComparison.Ordinal))
            .Select(pair => Number(pair.First.Text))
            .FirstOrDefault(number => number is not null);
    }

    private static int? Number(string? token) =>
        token is null ? null
        : token is "两" or "俩" ? 2
        : token.Length == 1 && Numerals.IndexOf(token[0], StringComparison.Ordinal) is > 0 and var at ? at
        : EnglishNumber(token)
            ?? (token.Length <= 2 && int.TryParse(token, CultureInfo.InvariantCulture, out var digits) && digits > 0 ? digits : null);

    private static int? EnglishNumber(string token) => Array.IndexOf(EnglishNumerals, token) is > 0 and var place ? place : null;
}
