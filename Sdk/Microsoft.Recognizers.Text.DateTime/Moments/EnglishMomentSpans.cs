using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads periods between two times on days: "from 2pm today to 4pm tomorrow", "between 2:00 tomorrow and 4:00", "between now and eight o'clock".</summary>
internal static class EnglishMomentSpans
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        var isBetween = text.Is(at, "between");
        var place = isBetween || text[at] is "from" ? at + 1 : at;
        var start = text.Instant(place);
        var clock = start == null && place > at ? text.Clock(place) : null;
        var next = start?.Next ?? clock?.Next ?? at;
        var connector = next > at ? EnglishHours.Connector(text, next, isBetween) : -1;
        if (connector < 0)
        {
            return null;
        }

        var end = text.Instant(connector);
        if (start != null)
        {
            return end != null ? Of(at, end.Next, start.Readings, end.Readings) : ReadClockEnd(text, at, start, connector);
        }

        return end == null || clock.IsBare ? null : Of(at, end.Next, Before(text, clock, end), end.Readings);
    }

    private static TimeMatch ReadClockEnd(EnglishText text, int at, TimeMatch start, int place)
    {
        var clock = text.Clock(place);
        if (clock == null || (clock.IsBare && !text.Pieces.IsDigits(place)))
        {
            return null;
        }

        var isNow = start.Reading.Timex == Timex.Now;
        var choices = clock.Time.Choices;
        var readings = isNow
            ? [Behind(text, choices)]
            : choices.Select((choice, i) => OnDayOf(start.Readings[i % start.Readings.Count], choice)).ToArray();
        return Of(at, clock.Next, start.Readings, readings);
    }

    // the first of the choices that is not past
    private static Reading Behind(EnglishText text, IReadOnlyList<ClockTime> choices)
    {
        var choice = choices.OrderBy(c => c.Span).FirstOrDefault(c => text.Today + c.Span > text.Now, choices[0]);
        return Reading.At(Timex.Date(text.Today) + choice.Timex, text.Today + choice.Span);
    }

    // the last of the choices that is past, on the day of the end
    private static Reading[] Before(EnglishText text, ClockMatch clock, TimeMatch end)
    {
        var day = end.Reading.Future.Start.Value;
        var choice = clock.Time.Choices.OrderByDescending(c => c.Span).FirstOrDefault(c => day.Date + c.Span < day, clock.Time.Choices[0]);
        return [Reading.At(Timex.Date(day) + choice.Timex, day.Date + choice.Span)];
    }

    private static Reading OnDayOf(Reading start, ClockTime time)
    {
        var day = start.Timex.Split('T')[0];
        return start.Map(day + time.Timex, interval => Interval.At(interval.Start.Value.Date + time.Span));
    }

    private static TimeMatch Of(int first, int next, IReadOnlyList<Reading> starts, IReadOnlyList<Reading> ends)
    {
        var count = System.Math.Max(starts.Count, ends.Count);
        var readings = new List<Reading>();
        for (var i = 0; i < count; i++)
        {
            if (Between(starts[i % starts.Count], ends[i % ends.Count]) is { } reading)
            {
                readings.Add(reading);
            }
        }

        return readings.Count == 0 ? null : new TimeMatch(first, next, TimeKind.DateTimeRange, readings);
    }

    private static Reading Between(Reading start, Reading end)
    {
        if (!start.IsResolved || !end.IsResolved || start.Future.Start >= end.Future.Start)
        {
            return null;
        }

        var length = Timex.Hours(start.Future.Start.Value, end.Future.Start.Value);
        var timex = Timex.Range(start.Timex, end.Timex, length);
        return Reading.Of(timex, new Interval(start.Past.Start, end.Past.Start), new Interval(start.Future.Start, end.Future.Start));
    }
}
