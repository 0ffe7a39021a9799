using System;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Beginning, middle and end of a month or a year: 本月底, 三月中旬, 去年年底, 年初.</summary>
internal static class ChineseEdges
{
    private static readonly PhraseTrie<string> Words = All();

    /// <summary>The part, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at)
    {
        var parts = text.DatePartsAt(at);
        if (parts is { Day: null, IsShortYear: false })
        {
            return Words.TryRead(text.Pieces, SkipSign(text, parts), out var next, out var mod)
                ? Match(at, next, mod, Whole(text, parts))
                : null;
        }

        return text.IsAny(at, "年月") && parts == null && Words.TryRead(text.Pieces, at + 1, out var end, out var bare)
            ? Match(at, end, bare, Present(text, text[at] == '年'))
            : null;
    }

    // 今年年底
    private static int SkipSign(ChineseText text, ChineseDateParts parts) =>
        parts.HasYearOnly ? text.SkipAny(parts.Next, "年", "的年") : parts.Next;

    private static Reading Whole(ChineseText text, ChineseDateParts parts) =>
        parts.Month is { } month ? ChinesePeriods.Month(text, parts.Year, month) : ChinesePeriods.Year(parts.Year.Value);

    private static Reading Present(ChineseText text, bool isYear) =>
        isYear ? ChinesePeriods.Year(text.Now.Year) : ChinesePeriods.Month(text, text.Now.Year, text.Now.Month);

    private static TimeMatch Match(int at, int next, string mod, Reading whole) =>
        new(at, next, TimeKind.DateRange, whole.Map(whole.Timex, interval => Part(interval, mod))) { Mod = mod };

    private static Interval Part(Interval whole, string mod)
    {
        var (start, end) = (whole.Start.Value, whole.End.Value);
        var isYear = (end - start).Days > 31;
        return mod switch
        {
            Mods.Start => new Interval(start, isYear ? start.AddMonths(6) : start.AddDays(15)),
            Mods.End => new Interval(isYear ? start.AddMonths(6) : start.AddDays(15), end),
            _ => new Interval(isYear ? start.AddMonths(3) : start.AddDays(9), isYear ? start.AddMonths(9) : start.AddDays(20)),
        };
    }

    private static PhraseTrie<string> All()
    {
        var words = new PhraseTrie<string>();
        Add(Mods.Start, "初", "上旬");
        Add(Mods.Mid, "中旬");
        Add(Mods.End, "底", "末", "下旬");
        return words;

        void Add(string mod, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                words.Add(name, mod);
            }
        }
    }
}
