using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads one end of a period of days: a day, a month, a year, a part of one, now.</summary>
internal static class EnglishSpanEnds
{
    /// <summary>The end at a place, an article before it or not.</summary>
    public static SpanEnd Read(EnglishText text, int at, bool isEnd, out int next)
    {
        if (text.Is(at, "date") && isEnd && text.Is(at - 1, "to"))
        {
            next = at + 1;
            return Now(text);
        }

        var place = text.Is(at, "the") && text[at + 1] is not "day" and not "week" ? at + 1 : at;
        var now = EnglishNow.Read(text, place);
        if (now != null)
        {
            next = now.Next;
            return Now(text);
        }

        var day = text.Day(place) ?? text.Day(at);
        var period = text.Period(place);
        var isPeriod = period is { Reading.IsResolved: true } && (day == null || period.Next > day.Next);
        next = isPeriod ? period.Next : day?.Next ?? at;
        return isPeriod ? Of(text, period)
            : day == null ? null
            : Of(day);
    }

    private static SpanEnd Now(EnglishText text) => SpanEnd.Certain(TimeUnit.Day, text.Today) with { IsNow = true };

    private static SpanEnd Of(DayMatch day)
    {
        if (day.Monthly != null || !day.Reading.IsResolved)
        {
            return null;
        }

        var (past, future) = (day.Reading.Past.Start.Value, day.Reading.Future.Start.Value);
        var isWeekly = day.Reading.Timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal);
        return new SpanEnd(TimeUnit.Day, day.Reading.Timex, past, future)
        {
            Yearly = day.Yearly,
            Weekly = isWeekly ? future.DayOfWeek : null,
        };
    }

    private static SpanEnd Of(EnglishText text, PeriodMatch period)
    {
        var whole = period.Whole ?? period.Reading;
        var (start, end) = (whole.Future.Start.Value, whole.Future.End.Value);
        var day = period.Mod switch
        {
            Mods.End => end,
            Mods.Mid => start.AddDays(Math.Truncate((end - start).TotalDays / 2)),
            _ => start,
        };
        var grain = period.Mod != null && period.Grain == TimeUnit.Year ? TimeUnit.Month : period.Grain;
        grain = grain is TimeUnit.Week or TimeUnit.Weekend ? TimeUnit.Day : grain;
        return whole.Intervals.Count == 1 ? SpanEnd.Certain(grain, day) : SpanEnd.EveryYear(grain, day.Month, day.Day, text.Now);
    }
}
