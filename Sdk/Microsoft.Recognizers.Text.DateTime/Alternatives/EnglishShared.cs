using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Gives alternatives what only one of them says: the week, the day, the hours, the half of the day.</summary>
internal static class EnglishShared
{
    public static List<TimeMatch> Given(EnglishText text, List<TimeMatch> offer)
    {
        var given = new List<TimeMatch>(offer);
        for (var i = 0; i < given.Count; i++)
        {
            given[i] =
                WithHours(text, given, i) ?? (i > 0 ? WithDay(text, given[i - 1], given[i]) : null) ?? InWeek(text, offer, i) ?? given[i];
        }

        return given;
    }

    // "Tuesday or Wednesday morning": the day takes the hours of the last one
    private static TimeMatch WithHours(EnglishText text, List<TimeMatch> offer, int at)
    {
        var last = offer[^1];
        var hasHours = last.Kind is TimeKind.DateTimeRange or TimeKind.DateTime && last.Mod == null;
        var (own, other) = (text.Day(offer[at].First), text.Day(last.First));
        return hasHours && offer[at].Kind == TimeKind.Date && own is { Reading.IsResolved: true } && other is { Reading.IsResolved: true }
            ? last.At(offer[at].First, offer[at].Next) with
            {
                Readings = last.Readings.Select(reading => Moved(reading, other.Reading, own.Reading)).ToArray(),
            }
            : null;
    }

    // the same hours on another day
    private static Reading Moved(Reading reading, Reading from, Reading to)
    {
        var start = from.Past.Start.Value;
        var (first, last) = (reading.Past.Start - start, reading.Past.End - start);
        return to.Map(
            reading.Timex.Replace(from.Timex, to.Timex, StringComparison.Ordinal),
            day => new Interval(day.Start + first, day.Start + last)
        );
    }

    // "Monday 8-9am or 9-10 am", "next week Mon 9 am or 1 pm", "Friday this week or next week", "first Monday of September or December"
    private static TimeMatch WithDay(EnglishText text, TimeMatch before, TimeMatch match) =>
        match.Kind switch
        {
            TimeKind.Time when before.Kind == TimeKind.Time => InSameHalf(text, before, match),
            TimeKind.Time or TimeKind.TimeRange => OnDay(text, before, match),
            TimeKind.DateRange when before.Kind == TimeKind.Date => SameDayIn(text, before, match),
            _ => null,
        };

    private static TimeMatch InSameHalf(EnglishText text, TimeMatch before, TimeMatch match)
    {
        var (one, other) = (text.Clock(before.First), text.Clock(match.First));
        return one is { Time.IsAmbiguous: false } && other is { Time.IsAmbiguous: true } && one.Time.Hour <= 12
            ? new TimeMatch(match.First, match.Next, TimeKind.Time, other.Time.In(one.Time.Half).ReadingsOn(text.Today))
            : null;
    }

    private static TimeMatch OnDay(EnglishText text, TimeMatch before, TimeMatch match)
    {
        var day = before.Kind is TimeKind.DateTime or TimeKind.DateTimeRange or TimeKind.Date ? text.Day(before.First) : null;
        if (day is not { Reading.IsResolved: true })
        {
            return null;
        }

        return match.Kind == TimeKind.Time && text.Clock(match.First) is { } clock
                ? EnglishDayAndTime.On(day.Reading, clock.Time, match.First, match.Next)
            : match.Kind == TimeKind.TimeRange && text.Hours(match.First) is { } hours ? hours.On(day.Reading, match.First, match.Next)
            : null;
    }

    private static TimeMatch SameDayIn(EnglishText text, TimeMatch before, TimeMatch match)
    {
        var place = text.Skip(before.First, "the");
        if (
            EnglishDaysOfMonth.WeekdayNumber(text, place, out _) is { } nth
            && EnglishMonthDays.Month(text, match.First, out _) is { } month
        )
        {
            return EnglishDaysOfMonth.InMonth(text, match.First, match.Next, month, nth.Number, nth.Day).Match;
        }

        return
            EnglishWeekdays.Of(text, before.First, out _) is { } weekday
            && text.Period(match.First) is { Grain: TimeUnit.Week, Offset: { } offset }
            ? Day(match, WeekCalendar.Weekday(text.Now, weekday, offset))
            : null;
    }

    // a plain weekday lies in the week another one names
    private static TimeMatch InWeek(EnglishText text, List<TimeMatch> offer, int at)
    {
        var match = offer[at];
        if (
            EnglishWeekdays.Of(text, match.First, out _) is not { } weekday
            || match.Mod != null
            || !IsOpen(match)
            || Week(text, offer, at) is not { } monday
        )
        {
            return null;
        }

        var own = text.Day(match.First).Reading;
        var day = monday.AddDays(WeekCalendar.NumberOf(weekday) - 1);
        var certain = Reading.At(Timex.Date(day), day);
        return match with { Readings = match.Readings.Select(reading => Moved(reading, own, certain)).ToArray() };
    }

    // of the nearest one before, otherwise of the last one
    private static Moment? Week(EnglishText text, List<TimeMatch> offer, int at)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (WeekOf(text, offer[before]) is { } week)
            {
                return week;
            }
        }

        return WeekOf(text, offer[^1]);
    }

    private static Moment? WeekOf(EnglishText text, TimeMatch match) =>
        match.Kind is TimeKind.Date or TimeKind.DateTime or TimeKind.DateTimeRange
        && !IsOpen(match)
        && text.Day(match.First) is { Reading: { IsResolved: true, Intervals.Count: 1 } } day
            ? WeekCalendar.MondayOf(day.Reading.Future.Start.Value)
            : null;

    private static bool IsOpen(TimeMatch match) => match.Reading.Timex.Contains("XXXX-WXX-", StringComparison.Ordinal);

    private static TimeMatch Day(TimeMatch match, Moment day) =>
        new(match.First, match.Next, TimeKind.Date, Reading.At(Timex.Date(day), day));
}
