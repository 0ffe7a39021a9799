using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A holiday on a day of the year, or on the n-th weekday of a month.</summary>
internal sealed record ChineseHoliday(int Month, int Day)
{
    /// <summary>Which weekday of the month it is; 0 when it has a fixed day.</summary>
    public int Number { get; init; }

    public DayOfWeek Weekday { get; init; }

    /// <summary>The day in a year.</summary>
    public Moment In(int year) => Number == 0 ? new Moment(year, Month, Day) : WeekCalendar.WeekdayOfMonth(year, Month, Weekday, Number);

    /// <summary>How a timex names it in a year, or in any.</summary>
    public string Timex(int? year) =>
        Number == 0
            ? DateTime.Timex.Date(year, Month, Day)
            : $"{DateTime.Timex.Month(year, Month)}-WXX-{WeekCalendar.NumberOf(Weekday)}-{Number}";
}
