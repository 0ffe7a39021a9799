using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Clock times on a day: 明天下午5:00, 今晚6点, 2015年十月初一早上九点二十.</summary>
internal static class ChineseMoments
{
    /// <summary>The day a clock time or a part of the day may follow, 今 in 今晚 included; or <c>null</c>.</summary>
    public static TimeMatch ReadDay(ChineseText text, int at) => text.DateAt(at) ?? ChineseDayWords.ReadHalfWord(text, at);

    /// <summary>The place behind what may stand between a day and its time.</summary>
    public static int SkipLink(ChineseText text, int at) => text.SkipAny(at, "的", "在", ",");

    /// <summary>A clock time on a day, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at) =>
        ReadDay(text, at) is { } day && text.ClockAt(SkipLink(text, day.Next)) is { } clock ? At(day, clock) : null;

    /// <summary>A part of a day as its hours, or <c>null</c>.</summary>
    public static TimeMatch ReadPart(ChineseText text, int at) =>
        ReadDay(text, at) is { } day && ChineseDayParts.TryReadBeside(text, SkipLink(text, day.Next), out var part, out var next)
            ? day.At(at, next) with
            {
                Kind = TimeKind.DateTimeRange,
                Readings = [part.Hours.On(day.Reading)],
            }
            : null;

    private static TimeMatch At(TimeMatch day, ChineseClock clock) =>
        day.At(day.First, clock.Next) with
        {
            Kind = TimeKind.DateTime,
            Readings = clock
                .Time.Choices.Select(time =>
                    day.Reading.Map(day.Reading.Timex + time.Timex, interval => Interval.At(interval.Start.Value + time.Span))
                )
                .ToArray(),
        };
}
