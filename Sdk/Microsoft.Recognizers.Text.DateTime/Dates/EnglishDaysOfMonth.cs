namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads days counted in a month: "the 18th", "the 21st this month", "the 15th day of next month", "the first Monday of May".</summary>
internal static class EnglishDaysOfMonth
{
    private const int Last = -1;

    public static DayMatch Read(EnglishText text, int at)
    {
        var place = text.Skip(at, "the");
        if (text.Pieces.BreaksInto(place))
        {
            return null;
        }

        return ReadWeekday(text, at, place) ?? ReadInMonth(text, at, place) ?? ReadAlone(text, at, place);
    }

    /// <summary>The n-th weekday of a month that begins at a place; <paramref name="of"/> is the place behind the weekday.</summary>
    public static (int Number, System.DayOfWeek Day)? WeekdayNumber(EnglishText text, int at, out int of)
    {
        var number =
            text.Is(at, "last") ? Last
            : EnglishDayNumbers.ReadOrdinal(text, at, out var next) is > 0 and <= 5 and var nth ? nth
            : 0;
        of =
            text.Is(at, "last") ? at + 1
            : EnglishDayNumbers.ReadOrdinal(text, at, out next) > 0 ? next
            : at;
        return number != 0 && EnglishWeekdays.Of(text, of, out of) is { } day ? (number, day) : null;
    }

    /// <summary>The n-th weekday in the month named behind "of", or nothing.</summary>
    public static DayMatch WeekdayIn(EnglishText text, int first, int at, int number, System.DayOfWeek day)
    {
        if (text[at] is not ("of" or "in"))
        {
            return null;
        }

        var place = text.Skip(at + 1, "the");
        if (EnglishRelatives.Offset(text, place, out var next) is { } offset && text.Is(next, "month"))
        {
            var month = DayCalendar.MonthOf(text.Today).AddMonths(offset);
            return new DayMatch(first, next + 1, Reading.At(TimexOf(null, month.Month, day, number, month), DayIn(month, day, number)));
        }

        return EnglishMonthDays.Month(text, place, out next) is { } named ? InMonth(text, first, next, named, number, day) : null;
    }

    /// <summary>The n-th weekday of a month, of the year behind it or of any.</summary>
    public static DayMatch InMonth(EnglishText text, int first, int next, int month, int number, System.DayOfWeek day)
    {
        var place = text[next] is "of" or "in" or "," ? next + 1 : next;
        var year = EnglishYears.Read(text, place, out var behind);
        var start = new Moment(year > 0 ? year : text.Now.Year, month, 1);
        var timex = TimexOf(year > 0 ? year : null, month, day, number, start);
        return year > 0
            ? new DayMatch(first, behind, Reading.At(timex, DayIn(start, day, number)))
            : new DayMatch(
                first,
                next,
                DayCalendar.Around(timex, text.Now, text.Now.Year, any => DayIn(new Moment(any, month, 1), day, number))
            );
    }

    private static string TimexOf(int? year, int month, System.DayOfWeek day, int number, Moment start) =>
        Timex.WeekdayOfMonth(year, month, day, number > 0 ? number : ((DayIn(start, day, number).Day - 1) / 7) + 1);

    private static Moment DayIn(Moment month, System.DayOfWeek day, int number) =>
        number > 0 ? WeekCalendar.WeekdayOfMonth(month.Year, month.Month, day, number) : WeekCalendar.Gone(month.AddMonths(1), day);

    private static DayMatch ReadWeekday(EnglishText text, int at, int place) =>
        WeekdayNumber(text, place, out var of) is { } nth ? WeekdayIn(text, at, of, nth.Number, nth.Day) : null;

    private static DayMatch ReadInMonth(EnglishText text, int at, int place)
    {
        var day = EnglishDayNumbers.ReadOrdinal(text, place, out var next);
        if (day < 0)
        {
            return null;
        }

        var behind = text.Skip(next, "day");
        behind = text.Is(behind, "of") ? text.Skip(behind + 1, "the") : behind;
        var offset = EnglishRelatives.Offset(text, behind, out var month);
        var isThis = offset == null && text.Is(behind - 1, "the") && text.Is(behind, "month");
        if (!isThis && !(offset != null && text.Is(month, "month")))
        {
            return null;
        }

        var start = DayCalendar.MonthOf(text.Today).AddMonths(offset ?? 0);
        return new DayMatch(at, isThis ? behind + 1 : month + 1, DayCalendar.Day(start.Year, start.Month, day));
    }

    // "on the 18th"; calendars take "the 18th" anywhere
    private static DayMatch ReadAlone(EnglishText text, int at, int place)
    {
        var isOn = text[at - 1] is "on" or "of";
        var isThe = place > at;
        var day = EnglishDayNumbers.ReadOrdinal(text, place, out var next);
        if (day < 0 && isThe && isOn && text.Pieces.IsDigits(place))
        {
            day = EnglishDayNumbers.Read(text, place, out next);
        }

        var fits = day > 0 && (isOn ? isThe || text.Is(at - 1, "on") : isThe && text.Has(DateTimeOptions.CalendarMode));
        return fits && !IsCounting(text, next) ? new DayMatch(at, next, DayCalendar.DayOfMonth(text.Now, day)) { Monthly = day } : null;
    }

    // "the 18th century", "the first week", "the first time" count something else
    private static bool IsCounting(EnglishText text, int at) =>
        text.Pieces.IsWord(at)
        && (
            EnglishLengths.Unit(text, at, out _) != null
            || EnglishWords.Weekday(text[at]) != null
            || text[at] is "time" or "one" or "half" or "street" or "floor"
        );
}
