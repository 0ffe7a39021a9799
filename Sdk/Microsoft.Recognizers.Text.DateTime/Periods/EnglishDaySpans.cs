namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads days of one month with two ends: "Nov 18-19", "3 to 12 of Sept", "from 4-23 in next month", "between the 21st and 23rd".</summary>
internal static class EnglishDaySpans
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        var isBetween = text.Is(at, "between");
        var place = isBetween || text[at] is "from" or "on" ? at + 1 : at;
        return ReadMonthFirst(text, at, place, isBetween) ?? (text.Is(at, "on") ? null : ReadDaysFirst(text, at, place, isBetween));
    }

    // "november 19-20", "from april the ninth till the seventeenth", "july 1 to 5, 2018"
    private static TimeMatch ReadMonthFirst(EnglishText text, int at, int place, bool isBetween)
    {
        if (EnglishMonthDays.Month(text, place, out var next) is not { } month)
        {
            return null;
        }

        var first = EnglishDayNumbers.Read(text, text.Skip(next, "the"), out next);
        var connector = first < 0 ? -1 : EnglishHours.Connector(text, next, isBetween);
        var last = connector < 0 ? -1 : EnglishDayNumbers.Read(text, text.Skip(connector, "the"), out next);
        if (last < 0 || IsOther(text, next))
        {
            return null;
        }

        var year = EnglishYears.Read(text, text[next] is "," or "of" or "in" ? next + 1 : next, out var behind);
        return year > 0 ? Of(text, at, behind, year, month, first, last) : Of(text, at, next, null, month, first, last);
    }

    private static TimeMatch ReadDaysFirst(EnglishText text, int at, int place, bool isBetween)
    {
        var start = text.Skip(place, "the");
        var first = text.Pieces.BreaksInto(start) || text[start - 1] is "$" or ":" ? -1 : EnglishDayNumbers.Read(text, start, out var next);
        next = first < 0 ? at : BehindDay(text, start);
        var connector = first < 0 ? -1 : EnglishHours.Connector(text, next, isBetween);
        var last = connector < 0 ? -1 : EnglishDayNumbers.Read(text, text.Skip(connector, "the"), out next);
        if (last < 0)
        {
            return null;
        }

        var of = text[next] is "of" or "in" ? text.Skip(next + 1, "the") : next;
        if (EnglishRelatives.Offset(text, of, out var behind) is { } offset && text.Is(behind, "month"))
        {
            var month = DayCalendar.MonthOf(text.Today).AddMonths(offset);
            return Of(text, at, behind + 1, month.Year, month.Month, first, last);
        }

        if (EnglishMonthDays.Month(text, of, out behind) is { } named)
        {
            var year = EnglishYears.Read(text, text[behind] is "," or "of" or "in" ? behind + 1 : behind, out var end);
            return year > 0 ? Of(text, at, end, year, named, first, last) : Of(text, at, behind, null, named, first, last);
        }

        return ReadAlone(text, at, start, next, connector, first, last);
    }

    // calendars take days without a month
    private static TimeMatch ReadAlone(EnglishText text, int at, int start, int next, int connector, int first, int last)
    {
        var fits =
            text.Has(DateTimeOptions.CalendarMode)
            && text[at] is "between" or "from"
            && EnglishDayNumbers.ReadOrdinal(text, start, out _) > 0
            && EnglishDayNumbers.ReadOrdinal(text, text.Skip(connector, "the"), out _) > 0
            && first < last;
        if (!fits)
        {
            return null;
        }

        var days = DayCalendar.DayOfMonth(text.Now, first);
        var timex = Timex.Range(Timex.Date(null, null, first), Timex.Date(null, null, last), $"P{last - first}D");
        return new TimeMatch(
            at,
            next,
            TimeKind.DateRange,
            days.Map(timex, interval => interval with { End = interval.Start.Value.AddDays(last - first) })
        );
    }

    private static int BehindDay(EnglishText text, int at)
    {
        _ = EnglishDayNumbers.Read(text, at, out var next);
        return next;
    }

    // "may 5 - 6pm" and "may 5 to 10 people" are no days
    private static bool IsOther(EnglishText text, int at) =>
        EnglishHalves.Read(text, at, out _) != DayHalf.Unknown
        || (text[at] is ":" or "/" or "." && text.Pieces.Glued(at + 1) && text.Pieces.IsDigits(at + 1))
        || EnglishMonthDays.Month(text, at, out _) != null;

    private static TimeMatch Of(EnglishText text, int first, int next, int? year, int month, int from, int to)
    {
        if (from >= to)
        {
            return null;
        }

        var (start, end) = year is { } known
            ? (End(known, month, from), End(known, month, to))
            : (SpanEnd.EveryYear(TimeUnit.Day, month, from, text.Now), SpanEnd.EveryYear(TimeUnit.Day, month, to, text.Now));
        var readings = start == null || end == null ? null : DaySpans.Between(start, end);
        return readings == null ? null : new TimeMatch(first, next, TimeKind.DateRange, readings);
    }

    private static SpanEnd End(int year, int month, int day) =>
        DayCalendar.IsDay(year, month, day) ? SpanEnd.Certain(TimeUnit.Day, new Moment(year, month, day)) : null;
}
