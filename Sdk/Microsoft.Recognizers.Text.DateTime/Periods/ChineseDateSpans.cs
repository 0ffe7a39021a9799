namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>From one day, month or year to another: 从一月十日到十二日, 9到12号, 3月至5月, 1995-1997年, 周一到周五.</summary>
internal static class ChineseDateSpans
{
    /// <summary>The span, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at)
    {
        var from = ChineseJoints.SkipFrom(text, at);
        var match = ReadElliptic(text, from) ?? ReadDates(text, from) ?? ReadParts(text, from);
        return match?.At(at, match.Next);
    }

    // 9到12号, 10月1到7日, 2018年3-5月, 1995-1997年: what the first counts stands only behind the second
    private static TimeMatch ReadElliptic(ChineseText text, int at)
    {
        var head = ReadHead(text, at);
        var number = head == null ? at : text.Skip(head.Next, "的");
        if (
            !ChineseCounts.TryRead(text, number, out var value, out var next)
            || !ChineseJoints.TryRead(text, next, out var second, out var needsBetween)
            || text.DatePartsAt(second) is not { } last
            || !ChineseJoints.TryEnd(text, last.Next, needsBetween, out var end)
            || Complete(head, value, last) is not { } first
        )
        {
            return null;
        }

        return ChineseSpans.Of(text, first with { First = at }, last, end);
    }

    // the year or the month before the first number
    private static ChineseDateParts ReadHead(ChineseText text, int at) =>
        text.DatePartsAt(at) is { } parts && parts.Day == null ? parts : ReadMonthBeforeNumber(text, at);

    // 10月1到7日 reads as a day at once
    private static ChineseDateParts ReadMonthBeforeNumber(ChineseText text, int at)
    {
        var year = ChineseYears.Read(text, at);
        var month = ChineseMonths.Read(text, year?.Next ?? at);
        return month == null ? null : new ChineseDateParts(at, month.Next, year?.Year ?? month.Year, month.Month, null);
    }

    private static ChineseDateParts Complete(ChineseDateParts head, int value, ChineseDateParts last) =>
        last switch
        {
            { Day: not null, Month: null } when value is >= 1 and <= 31 && head is null or { Month: not null } => new ChineseDateParts(
                0,
                0,
                head?.Year,
                head?.Month,
                value
            ),
            { HasMonthOnly: true, Year: null } when value is >= 1 and <= 12 && head is null or { HasYearOnly: true } =>
                new ChineseDateParts(0, 0, head?.Year, value, null),
            { HasYearOnly: true } when value >= 10 && head == null => new ChineseDateParts(0, 0, ChineseYears.Full(value), null, null),
            _ => null,
        };

    private static TimeMatch ReadDates(ChineseText text, int at)
    {
        if (
            text.DateAt(at) is not { } first
            || !ChineseJoints.TryRead(text, first.Next, out var second, out var needsBetween)
            || text.DateAt(second) is not { } last
            || !ChineseJoints.TryEnd(text, last.Next, needsBetween, out var end)
        )
        {
            return null;
        }

        var (one, other) = (text.DatePartsAt(at), text.DatePartsAt(second));
        return one is { Day: not null } && other is { Day: not null } && one.Next == first.Next && other.Next == last.Next
            ? ChineseSpans.Of(text, one, other, end)
            : ChineseDayPairs.Of(first, last, end);
    }

    private static TimeMatch ReadParts(ChineseText text, int at) =>
        text.DatePartsAt(at) is { Day: null } first
        && ChineseJoints.TryRead(text, first.Next, out var second, out var needsBetween)
        && text.DatePartsAt(second) is { Day: null } last
        && ChineseJoints.TryEnd(text, last.Next, needsBetween, out var end)
            ? ChineseSpans.Of(text, first, last, end)
            : null;
}
