using System.Collections.Generic;
using System.Linq;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Lengths of time: 两年, 半个月, 两个半小时, 三年半, 一年零三个月, 8天20时.</summary>
internal static class ChineseDurations
{
    private const int MaxParts = 8;
    private const string Connectors = "多又余零";

    // 三天半价, 两年半年
    private const string NoHalves = "夜价折年个小月天路款截场分钟";

    /// <summary>A duration, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at) =>
        text.LengthAt(at) is { } length ? new TimeMatch(at, length.Next, TimeKind.Duration, length.Length.Reading) : null;

    /// <summary>A length of one or more parts, or <c>null</c>.</summary>
    public static ChineseLength ReadLength(ChineseText text, int at)
    {
        var parts = new List<(double Count, TimeUnit Unit)>();
        var next = at;
        while (parts.Count < MaxParts && TryReadNextPart(text, next, parts, out var part, out var end))
        {
            parts.Add(part);
            next = end;
        }

        return parts.Count == 0 ? null : new ChineseLength(next, new TimeLength(parts.OrderByDescending(part => part.Unit).ToArray()));
    }

    // units get shorter; only 又 adds a longer one: 两天又一个月
    private static bool TryReadNextPart(
        ChineseText text,
        int at,
        List<(double Count, TimeUnit Unit)> parts,
        out (double Count, TimeUnit Unit) part,
        out int next
    )
    {
        var isFirst = parts.Count == 0;
        var isAdded = !isFirst && text.IsAny(at, Connectors);
        var found = TryReadPart(text, isAdded ? at + 1 : at, !isFirst, out part, out next);
        var unit = part.Unit;
        return found
            && (isFirst || (parts.TrueForAll(one => one.Unit != unit) && ((isAdded && text[at] == '又') || unit < parts[^1].Unit)));
    }

    private static bool TryReadPart(ChineseText text, int at, bool isTrailing, out (double Count, TimeUnit Unit) part, out int next)
    {
        part = default;
        if (text[at] == '半')
        {
            return TryReadUnit(text, at + 1, 0.5, isTrailing: false, out part, out next);
        }

        next = at;
        var number = text.Numbers.Read(at);
        if (!number.Found || number.Value < 0 || number.Kind is not (NumberKind.Integer or NumberKind.Decimal) || NamesYear(text, number))
        {
            return false;
        }

        // 两个半小时
        var half = text.Skip(number.Next, "个半");
        return half > number.Next
            ? TryReadUnit(text, half, number.Value + 0.5, isTrailing: false, out part, out next)
            : TryReadUnit(text, number.Next, number.Value, isTrailing, out part, out next) && AddHalf(text, ref part, ref next);
    }

    private static bool TryReadUnit(
        ChineseText text,
        int at,
        double count,
        bool isTrailing,
        out (double Count, TimeUnit Unit) part,
        out int next
    )
    {
        var isQuarter = text.Skip(at, "刻钟") is var quarter && quarter > at;
        var isUnit = ChineseUnits.TryRead(text, at, isTrailing, out var unit, out next);
        part = isQuarter ? (count * 15, TimeUnit.Minute) : (count, unit);
        next = isQuarter ? quarter : next;
        return isQuarter || isUnit;
    }

    // 三年半
    private static bool AddHalf(ChineseText text, ref (double Count, TimeUnit Unit) part, ref int next)
    {
        if (text[next] == '半' && !text.IsAny(next + 1, NoHalves))
        {
            part.Count += 0.5;
            next++;
        }

        return true;
    }

    // 2016年, 07年, 两千年
    private static bool NamesYear(ChineseText text, NumberSpan number) =>
        text[number.Next] == '年'
        && (
            number.Value is >= 1000 and < 3000
            || (
                text.Pieces.IsDigits(number.First)
                && number.Next == number.First + 1
                && (text.Pieces[number.First].Length is 3 or 4 || text.Pieces.Span(number.First)[0] == '0')
            )
        );
}
