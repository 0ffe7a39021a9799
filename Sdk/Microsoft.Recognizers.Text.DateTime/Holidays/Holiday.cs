using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A holiday: its timex without the year, where it has one of its own, and its day in a year.</summary>
/// <param name="Timex">Such as "-12-25" or "-11-WXX-4-4"; <c>null</c> for one that moves freely.</param>
/// <param name="DayIn">Its day in a year.</param>
internal sealed record Holiday(string Timex, Func<int, Moment> DayIn)
{
    /// <summary>A holiday on the same day every year.</summary>
    public static Holiday Fixed(int month, int day) => new($"-{month:D2}-{day:D2}", year => new Moment(year, month, day));

    /// <summary>A holiday on the n-th weekday of a month; the last one for a negative number.</summary>
    public static Holiday Nth(int month, DayOfWeek weekday, int number) =>
        new(
            $"-{month:D2}-WXX-{WeekCalendar.NumberOf(weekday)}-{(number > 0 ? number : 4)}",
            year =>
                number > 0
                    ? WeekCalendar.WeekdayOfMonth(year, month, weekday, number)
                    : WeekCalendar.Gone(new Moment(year, month, 1).AddMonths(1), weekday)
        );

    /// <summary>A holiday a number of days from Easter Sunday.</summary>
    public static Holiday Easter(int days) => new(null, year => ChurchYear.Easter(year).AddDays(days));

    /// <summary>The holiday of any year.</summary>
    public Reading Around(Moment now) =>
        DayCalendar.Around(
            Timex == null ? DateTime.Timex.Date(null, DayIn(now.Year).Month, DayIn(now.Year).Day) : "XXXX" + Timex,
            now,
            now.Year,
            year => DayIn(year)
        );

    /// <summary>The holiday of a year.</summary>
    public Reading In(int year) => Reading.At(DateTime.Timex.Date(DayIn(year)), DayIn(year));
}
