using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads weekdays: "Friday", "next Friday", "Tuesday of next week", "next week on Tuesday", "Friday 7/6", "Monday the 21st".</summary>
internal static class EnglishWeekdays
{
    private const int MaxFillers = 3;

    public static DayMatch Read(EnglishText text, int at)
    {
        if (text.Pieces.BreaksInto(at))
        {
            return null;
        }

        return Of(text, at, out var next) is { } weekday ? ReadPlain(text, at, weekday, next) : ReadRelative(text, at) ?? ReadOn(text, at);
    }

    /// <summary>The weekday named at a place; its plural is none. The short forms that are words, too, stand where only a day can.</summary>
    public static DayOfWeek? Of(EnglishText text, int at, out int next)
    {
        next = at + 1;
        var word = text[at];
        var isOther =
            word is "sun" or "sat" or "wed"
            && text[at - 1] is "the" or "he" or "she" or "i" or "we" or "they" or "who" or "and"
            && !text.Is(at - 2, "on");
        return EnglishWords.IsEveryWeekday(word) || isOther || text.Pieces.BreaksOff(at) || !text.Pieces.IsWord(at)
            ? null
            : EnglishWords.Weekday(word);
    }

    private static DayMatch ReadPlain(EnglishText text, int at, DayOfWeek weekday, int next) =>
        ReadDated(text, at, next)
        ?? ReadInWeek(text, at, next, weekday)
        ?? EnglishDistances.FromWeekday(text, at, next, weekday)
        ?? EnglishNumberedWeekdays.Read(text, at, next, weekday)
        ?? new DayMatch(at, next, DayCalendar.Weekday(text.Now, weekday));

    // "Friday 7/6", "Tue May 9", "this friday (jun-15)": the date counts
    private static DayMatch ReadDated(EnglishText text, int at, int next)
    {
        var isBracket = text.Is(next, '(');
        var place = isBracket || text[next] is "," or "-" ? next + 1 : next;
        var date = EnglishNumericDates.Read(text, place) ?? EnglishMonthDays.Read(text, place);
        return date == null || (isBracket && !text.Is(date.Next, ')'))
            ? null
            : date with
            {
                First = at,
                Next = isBracket ? date.Next + 1 : date.Next,
            };
    }

    // "Wednesday next week", "Tuesday of last week"
    private static DayMatch ReadInWeek(EnglishText text, int at, int next, DayOfWeek weekday)
    {
        var place = text.SkipComma(next);
        place = text.Is(place, "of") ? text.Skip(place + 1, "the") : place;
        return Week(text, place, out var behind) is { } week ? Day(at, behind, WeekCalendar.Weekday(text.Now, weekday, week)) : null;
    }

    // "next week on Tuesday", "previous week - monday", "next friday", "this friday 5/12"
    private static DayMatch ReadRelative(EnglishText text, int at)
    {
        if (Week(text, at, out var behind) is { } week)
        {
            var place = SkipFillers(text, text[behind] is "," or "-" ? behind + 1 : behind);
            place = text.Skip(place, "on");
            return Of(text, place, out var last) is { } inWeek ? Day(at, last, WeekCalendar.Weekday(text.Now, inWeek, week)) : null;
        }

        if (EnglishRelatives.Offset(text, at, out var next) is not { } offset)
        {
            return null;
        }

        if (Of(text, next, out var end) is { } weekday)
        {
            var dated = ReadDated(text, at, end);
            return dated != null ? InYear(text, dated, 0) : Day(at, end, Nearest(text, at, weekday, offset));
        }

        var date = EnglishNumericDates.Read(text, next) ?? EnglishMonthDays.Read(text, next);
        return date == null ? null : InYear(text, date with { First = at }, offset);
    }

    // "on Monday of the following week": only of a week to come the "on" is part
    private static DayMatch ReadOn(EnglishText text, int at)
    {
        if (!text.Is(at, "on") || Of(text, at + 1, out var next) is not { } weekday || !text.Is(next, "of"))
        {
            return null;
        }

        var day = ReadInWeek(text, at, next, weekday);
        return day != null && day.Reading.Future.Start > WeekCalendar.MondayOf(text.Today).AddDays(6) ? day : null;
    }

    private static Moment Nearest(EnglishText text, int at, DayOfWeek weekday, int offset) =>
        !EnglishRelatives.IsNearest(text, at) ? WeekCalendar.Weekday(text.Now, weekday, offset)
        : offset > 0 ? WeekCalendar.Coming(text.Today, weekday)
        : WeekCalendar.Gone(text.Today, weekday);

    // a day without a year beside "this" or "next" lies in this year or the next
    private static DayMatch InYear(EnglishText text, DayMatch match, int offset)
    {
        if (match.Yearly is not { } day || !DayCalendar.IsDay(text.Now.Year + offset, day.Month, day.Day))
        {
            return match;
        }

        return match with
        {
            Reading = Reading.At(match.Reading.Timex, new Moment(text.Now.Year + offset, day.Month, day.Day)),
            Yearly = null,
        };
    }

    // in talks about calendars "next week, how about on Wednesday" is one day
    private static int SkipFillers(EnglishText text, int at)
    {
        var place = at;
        for (var fillers = 0; fillers < MaxFillers && text.Has(DateTimeOptions.CalendarMode); fillers++)
        {
            place += text[place] is "how" or "about" or "maybe" or "say" or "preferably" or "perhaps" or "," ? 1 : 0;
        }

        return place == at || text.Is(place, "on") ? place : at;
    }

    private static int? Week(EnglishText text, int at, out int next)
    {
        var offset = EnglishRelatives.Offset(text, at, out next);
        var isWeek = offset != null && text.Is(next, "week");
        next++;
        return isWeek ? offset : null;
    }

    public static DayMatch Day(int first, int next, Moment day) => new(first, next, Reading.At(Timex.Date(day), day));
}
