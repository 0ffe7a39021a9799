using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads a number of units from now on or until now: "next 3 days", "5 past years", "within 9 months", "3 days starting Monday".</summary>
internal static class EnglishCountedPeriods
{
    public static PeriodMatch Read(EnglishText text, int at) =>
        ReadWithin(text, at) ?? ReadAhead(text, at) ?? ReadBetween(text, at) ?? ReadFrom(text, at);

    private static PeriodMatch ReadAhead(EnglishText text, int at)
    {
        var place = text.Is(at, "the") ? at + 1 : at;
        if (EnglishCounts.Ahead(text, place) is not { Length.Length.HasClock: false } ahead)
        {
            return null;
        }

        var isDecade = ahead.Length.Length.Longest is TimeUnit.Decade or TimeUnit.Century;
        return place > at && !isDecade ? null : Of(text, at, ahead.Length.Next, ahead.Length.Length, ahead.Offset);
    }

    private static PeriodMatch ReadBetween(EnglishText text, int at) =>
        EnglishCounts.Around(text, at) is { Length.Length.HasClock: false } between
            ? Of(text, at, between.Length.Next, between.Length.Length, between.Offset)
            : null;

    private static PeriodMatch ReadWithin(EnglishText text, int at)
    {
        if (!text.Is(at, "within"))
        {
            return null;
        }

        var place = text.Skip(at + 1, "the");
        place = text[place] is "next" or "coming" or "following" ? place + 1 : place;
        var length = text.Length(place);
        return length is { Length.HasClock: false } && length.Length.After(text.Today) is { } end
            ? Between(at, length.Next, text.Today, end, length.Length)
            : null;
    }

    // "3 days starting from next Monday", "for 1 week, from 20th dec"
    private static PeriodMatch ReadFrom(EnglishText text, int at)
    {
        var isFor = text.Is(at, "for");
        var length = text.Length(isFor ? at + 1 : at);
        if (length is not { Length.HasClock: false })
        {
            return null;
        }

        var place = text.SkipComma(length.Next);
        var isStarting = text[place] is "starting" or "beginning" or "commencing";
        var behind = isStarting && text[place + 1] is "from" or "on" or "with" ? place + 2 : place + 1;
        var isFrom = isFor && text.Is(place, "from");
        if (isFor && isStarting)
        {
            return null;
        }

        var day = isStarting || isFrom ? text.Day(behind) : null;
        return day is { Reading.IsResolved: true } && length.Length.After(Nearest(text, day)) is { } end
            ? Between(at, day.Next, Nearest(text, day), end, length.Length)
            : null;
    }

    // a day without a year lies in this one
    private static Moment Nearest(EnglishText text, DayMatch day) =>
        day.Yearly is { } yearly && DayCalendar.IsDay(text.Now.Year, yearly.Month, yearly.Day)
            ? new Moment(text.Now.Year, yearly.Month, yearly.Day)
            : day.Reading.Future.Start.Value;

    private static PeriodMatch Of(EnglishText text, int first, int next, TimeLength length, int offset) =>
        length.Longest switch
        {
            TimeUnit.BusinessDay => BusinessDays(text, first, next, (int)length.Count, offset),
            TimeUnit.Quarter or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Fortnight => Whole(text, first, next, length, offset),
            _ when offset > 0 => length.After(text.Today.AddDays(1)) is { } end
                ? Between(first, next, text.Today.AddDays(1), end, length)
                : null,
            _ => length.Before(text.Today) is { } start ? Between(first, next, start, text.Today, length) : null,
        };

    private static PeriodMatch Between(int first, int next, Moment start, Moment end, TimeLength length) =>
        new(first, next, Reading.Span(Timex.Range(Timex.Date(start), Timex.Date(end), length.Timex), start, end), length.Shortest);

    // units the calendar cuts: the present one is left out
    private static PeriodMatch Whole(EnglishText text, int first, int next, TimeLength length, int offset)
    {
        var count = (int)length.Count;
        if (count is < 1 or > 1000)
        {
            return null;
        }

        var start = CalendarUnits.Around(text.Today, length.Longest, offset > 0 ? 1 : -count).Start;
        var end = CalendarUnits.Around(text.Today, length.Longest, offset > 0 ? count : -1).End;
        return Between(first, next, start, end, length);
    }

    private static PeriodMatch BusinessDays(EnglishText text, int first, int next, int count, int offset)
    {
        if (count is < 1 or > 1000)
        {
            return null;
        }

        var days = new List<Moment>();
        for (var i = 1; i <= count; i++)
        {
            days.Add(TimeUnits.Add(text.Today, offset * i, TimeUnit.BusinessDay));
        }

        days.Sort();
        var end = offset > 0 ? days[^1].AddDays(1) : text.Today;
        var match = Between(first, next, days[0], end, new TimeLength(count, TimeUnit.BusinessDay));
        return match with { Reading = match.Reading with { Days = string.Join(',', days.Select(Timex.Date)) } };
    }
}
