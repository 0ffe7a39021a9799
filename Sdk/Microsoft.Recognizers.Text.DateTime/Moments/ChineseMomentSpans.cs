using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>From one time on a day to another: 从昨天5:00-6:00, 周一上午10点到12点, 今天下午3点到明天上午10点.</summary>
internal static class ChineseMomentSpans
{
    /// <summary>The span, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at)
    {
        var from = ChineseJoints.SkipFrom(text, at);
        var match = ReadOnOneDay(text, from) ?? ReadOnTwoDays(text, from);
        return match?.At(at, match.Next);
    }

    private static TimeMatch ReadOnOneDay(ChineseText text, int at) =>
        ChineseMoments.ReadDay(text, at) is { } day
        && ChineseClockSpans.Read(text, ChineseMoments.SkipLink(text, day.Next)) is { } span
        && day.IsResolved
            ? day.At(at, span.Next) with
            {
                Kind = TimeKind.DateTimeRange,
                Readings = span.Choices.Select(hours => hours.On(day.Reading)).ToArray(),
            }
            : null;

    private static TimeMatch ReadOnTwoDays(ChineseText text, int at) =>
        ChineseMoments.Read(text, at) is { } first
        && ChineseJoints.TryRead(text, first.Next, out var second, out var needsBetween)
        && ChineseMoments.Read(text, second) is { } last
        && ChineseJoints.TryEnd(text, last.Next, needsBetween, out var next)
        && first.IsResolved
        && last.IsResolved
            ? first.At(at, next) with
            {
                Kind = TimeKind.DateTimeRange,
                Readings = first.Readings.Select((start, choice) => Span(start, last.Readings[choice % last.Readings.Count])).ToArray(),
            }
            : null;

    private static Reading Span(Reading start, Reading end)
    {
        var (from, pastEnd, futureEnd) = (start.Past.Start.Value, end.Past.Start.Value, end.Future.Start.Value);
        var past = new Interval(from, pastEnd < from ? futureEnd : pastEnd);
        var future = new Interval(futureEnd < start.Future.Start ? from : start.Future.Start, futureEnd);
        return Reading.Of(Timex.Range(start.Timex, end.Timex, Timex.Hours(past.Start.Value, past.End.Value)), past, future);
    }
}
