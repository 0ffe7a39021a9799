using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads weekdays with the day of the month: "Monday 21", "Tues the 4th".</summary>
internal static class EnglishNumberedWeekdays
{
    // no weekday and day of a month is farther away
    private const int MonthsToSearch = 14;

    // "Monday 21", "Tues the 4th"
    public static DayMatch Read(EnglishText text, int at, int next, DayOfWeek weekday)
    {
        var place = text.Skip(text.SkipComma(next), "the");
        var isThe = place > next && text.Is(place - 1, "the");
        var number = EnglishDayNumbers.Read(text, place, out var behind);
        var isOrdinal = EnglishDayNumbers.ReadOrdinal(text, place, out _) > 0;
        if (number < 0 || (!isOrdinal && !IsDay(text, place, behind)) || (text.Is(next, ',') && !isThe))
        {
            return null;
        }

        var coming = Find(text, weekday, number, 1, day => isThe || day >= text.Today);
        var gone = isThe || coming == text.Today ? coming : Find(text, weekday, number, -1, day => day < text.Now);
        return coming is not { } future || gone is not { } past ? null
            : past == future ? EnglishWeekdays.Day(at, behind, future)
            : new DayMatch(at, behind, Reading.At(Timex.Weekday(weekday), past, future));
    }

    // not the hour of "Monday 9 am", "Monday 12-4" or "Tuesday 2:00"
    private static bool IsDay(EnglishText text, int at, int next) =>
        text.Pieces.IsDigits(at)
        && EnglishHalves.Read(text, next, out _) == DayHalf.Unknown
        && EnglishHours.Connector(text, next, isBetween: false) < 0
        && EnglishLengths.Unit(text, next, out _) == null
        && !(text[next] is ":" or "." && text.Pieces.Glued(next + 1) && text.Pieces.IsDigits(next + 1))
        && text[next] is not ("o" or "oclock" or "in" or "%" or "people");

    private static Moment? Find(EnglishText text, DayOfWeek weekday, int number, int step, Func<Moment, bool> fits)
    {
        for (var away = 0; away < MonthsToSearch; away++)
        {
            var month = DayCalendar.MonthOf(text.Today).AddMonths(step * away);
            if (
                number <= Moment.DaysInMonth(month.Year, month.Month)
                && month.AddDays(number - 1) is var day
                && day.DayOfWeek == weekday
                && fits(day)
            )
            {
                return day;
            }
        }

        return null;
    }
}
