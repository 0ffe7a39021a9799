using System;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>From one clock time to another: 从下午五点一刻到六点, 早上五到六点, 17:55:23-18:33:02.</summary>
internal static class ChineseClockSpans
{
    /// <summary>The span, or <c>null</c>.</summary>
    public static ChineseClockSpan Read(ChineseText text, int at)
    {
        var from = ChineseJoints.SkipFrom(text, at);
        var first = text.ClockAt(from) ?? ReadBareHour(text, from);
        return
            first != null
            && ChineseJoints.TryRead(text, first.Next, out var second, out var needsBetween)
            && text.ClockAt(second) is { } last
            && ChineseJoints.TryEnd(text, last.Next, needsBetween, out var next)
            ? new ChineseClockSpan(next, Choices(first, last))
            : null;
    }

    /// <summary>The span on no certain day, or <c>null</c>.</summary>
    public static TimeMatch ReadTimes(ChineseText text, int at) =>
        Read(text, at) is { } span
            ? new TimeMatch(at, span.Next, TimeKind.TimeRange, span.Choices.Select(hours => hours.On(text.Today)).ToArray())
            : null;

    // 早上五到六点, 8-10点: the sign stands behind the second hour
    private static ChineseClock ReadBareHour(ChineseText text, int at)
    {
        var hasPart = ChineseDayParts.TryReadBeside(text, at, out var part, out var number);
        number = hasPart ? number : at;
        if (!ChineseCounts.TryRead(text, number, 0, 24, out var hour, out var next) || !IsHourBehindJoint(text, next))
        {
            return null;
        }

        var clock = new ChineseClock(at, next, new ClockTime(hour));
        return hasPart ? clock.In(part) : clock;
    }

    private static bool IsHourBehindJoint(ChineseText text, int at) =>
        ChineseJoints.TryRead(text, at, out var next, out _) && ChineseSpokenClocks.TryReadHour(text, next, out _, out _);

    // what one side leaves open the other tells: the shorter span is meant, 11点到1点 crosses noon
    private static DayHours[] Choices(ChineseClock first, ChineseClock last)
    {
        var shortest = first.Time.Choices.Select(start => last.Time.Choices.Select(end => DayHours.Between(start, end)).MinBy(Length));
        return first.IsOpen && !last.IsOpen ? [shortest.MinBy(Length)] : shortest.ToArray();
    }

    private static TimeSpan Length(DayHours hours) => hours.End - hours.Start;
}
