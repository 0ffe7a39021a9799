using System;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>The words that make a Chinese number the end of a range, before it (不小于, 至少) and behind it (以上, 或更少).</summary>
internal static class ChineseComparisons
{
    private static readonly (string[] Words, bool IsLower, bool Includes)[] Before =
    [
        (
            [
                "大于或者等于",
                "大于或等于",
                "大于等于",
                "不小于",
                "不少于",
                "不低于",
                "不小於",
                "不少於",
                "不低於",
                "至少是",
                "至少有",
                "至少为",
                "至少",
                "最少是",
                "最少有",
                "最少",
                "≥",
            ],
            true,
            true
        ),
        (
            [
                "小于或者等于",
                "小于或等于",
                "小于等于",
                "不大于",
                "不多于",
                "不超过",
                "不高于",
                "不大於",
                "不多於",
                "不超過",
                "不高於",
                "最多为",
                "最多是",
                "最多有",
                "最多",
                "至多为",
                "至多",
                "≤",
            ],
            false,
            true
        ),
        (["大于", "多于", "高于", "超过了", "超过", "超出", "过", "超過", "過", "大過", "大於", "多於", "高於"], true, false),
        (["不足", "小于", "少于", "低于", "小於", "少於", "低於"], false, false),
    ];

    private static readonly string[] OrEqual = ["或者等于", "或等于", "等于", "或者等於", "或等於", "等於"];
    private static readonly string[] OrBehind = ["或者", "或", "及"];
    private static readonly string[] MoreBehind = ["以上", "之上", "更多", "更大", "更高"];
    private static readonly string[] LessBehind = ["以下", "之下", "更少", "更小", "更低"];
    private static readonly string[] Larger = ["大", "多", "高"];
    private static readonly string[] Smaller = ["小", "少", "低"];

    /// <summary>不小于三十, &gt;= 5, 比三十大.</summary>
    public static NumberBound Read(Pieces pieces, int at, Func<int, NumberSpan> read)
    {
        if (pieces.Is(at, '比'))
        {
            return ReadThan(pieces, at, read(at + 1));
        }

        foreach (var (words, isLower, includes) in Before)
        {
            var next = pieces.SkipAny(at, words);
            if (next > at)
            {
                var behind = pieces.SkipAny(next, OrEqual);
                return Bound(at, read(behind), isLower, includes || behind > next);
            }
        }

        return pieces.Is(at, '>') || pieces.Is(at, '<') ? ReadSign(pieces, at, read) : default;
    }

    /// <summary>一千以上 leaves the thousand out, 一千或者以上 does not.</summary>
    public static NumberBound ReadBehind(Pieces pieces, NumberSpan number)
    {
        var word = pieces.SkipAny(number.Next, OrBehind);
        var more = pieces.SkipAny(word, MoreBehind);
        var less = pieces.SkipAny(word, LessBehind);
        return more == word && less == word
            ? default
            : new NumberBound(number.First, Math.Max(more, less), number.Value, more > word, word > number.Next);
    }

    private static NumberBound ReadThan(Pieces pieces, int at, NumberSpan value)
    {
        var larger = pieces.SkipAny(value.Next, Larger);
        var smaller = pieces.SkipAny(value.Next, Smaller);
        return value.Found && Math.Max(larger, smaller) > value.Next
            ? new NumberBound(at, value.Next + 1, value.Value, larger > value.Next, Includes: false)
            : default;
    }

    private static NumberBound ReadSign(Pieces pieces, int at, Func<int, NumberSpan> read)
    {
        var hasEqual = pieces.Is(at + 1, '=');
        var joinsSign = pieces.Span(at - 1) is "<" or ">" or "=";
        return joinsSign ? default : Bound(at, read(hasEqual ? at + 2 : at + 1), pieces.Is(at, '>'), hasEqual);
    }

    private static NumberBound Bound(int at, NumberSpan value, bool isLower, bool includes) =>
        value.Found ? new NumberBound(at, value.Next, value.Value, isLower, includes) : default;
}
