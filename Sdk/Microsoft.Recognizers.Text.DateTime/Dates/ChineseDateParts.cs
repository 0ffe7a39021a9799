namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Year, month and day as far as they were said, the longer before the shorter: 农历2015年十月初一, 2016年5月, 9号.</summary>
internal sealed record ChineseDateParts(int First, int Next, int? Year, int? Month, int? Day)
{
    private const string Lunar = "农历";

    public bool IsLunar { get; init; }

    /// <summary>Whether it may be a number of years as well: 18年.</summary>
    public bool IsShortYear { get; init; }

    public bool HasMonthOnly => Month != null && Day == null;

    public bool HasYearOnly => Year != null && Month == null && Day == null;

    /// <summary>The parts that start at a place, or <c>null</c> when none does.</summary>
    public static ChineseDateParts Read(ChineseText text, int at)
    {
        var start = text.Skip(at, Lunar);
        var year = ChineseYears.Read(text, start);
        var next = year?.Next ?? start;
        // 2015年农历正月初一
        var lunar = year == null ? next : text.Skip(next, Lunar);
        var month = ReadMonth(text, year, lunar);
        next = month?.Next ?? next;
        var day = month == null && year != null ? null : ReadDay(text, next, month != null);
        next = day?.Next ?? next;
        return next == start
            ? null
            : new ChineseDateParts(at, next, year?.Year ?? month?.Year, month?.Month, day?.Day)
            {
                IsLunar = start > at || (month != null && lunar > year?.Next) || month is { IsLunar: true } || day is { IsLunar: true },
                IsShortYear = year is { IsShort: true } && month == null,
            };
    }

    /// <summary>The day of certain or open month and year.</summary>
    public Reading DayReading(ChineseText text) =>
        (Year, Month) switch
        {
            ({ } year, { } month) => DayCalendar.Day(year, month, Day.Value),
            (null, { } month) => DayCalendar.DayOfYear(text.Today, month, Day.Value),
            _ => DayCalendar.DayOfMonth(text.Today, Day.Value),
        };

    private static ChineseMonth ReadMonth(ChineseText text, ChineseYear year, int at)
    {
        var month = ChineseMonths.Read(text, year == null ? at : text.Skip(at, "的"));
        return year != null && month is { Year: not null } ? null : month;
    }

    private static ChineseDay ReadDay(ChineseText text, int at, bool isBehindMonth) =>
        ChineseDays.Read(text, isBehindMonth ? text.Skip(at, "的") : at, isBehindMonth);
}
