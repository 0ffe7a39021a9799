using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Weeks, weekends, months and years by their names: 下下周, 周末, 2018年12月, 3月, 明年, 康熙三年.</summary>
internal static class ChinesePeriods
{
    /// <summary>The period, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at) => ReadWeek(text, at) ?? ReadNumericMonth(text, at) ?? ReadParts(text, at);

    public static Reading Year(int year) => Reading.Span(Timex.Year(year), new Moment(year, 1, 1), new Moment(year, 1, 1).AddYears(1));

    /// <summary>A month of a certain or of any year.</summary>
    public static Reading Month(ChineseText text, int? year, int month)
    {
        if (year is not { } known)
        {
            return DayCalendar.Month(text.Today, month);
        }

        var start = new Moment(known, month, 1);
        return Reading.Span(Timex.Month(known, month), start, start.AddMonths(1));
    }

    private static TimeMatch ReadParts(ChineseText text, int at) =>
        text.DatePartsAt(at) is { Day: null, IsShortYear: false } parts
            ? new TimeMatch(
                at,
                parts.Next,
                TimeKind.DateRange,
                parts.Month is { } month ? Month(text, parts.Year, month) : Year(parts.Year.Value)
            )
            : null;

    private static TimeMatch ReadWeek(ChineseText text, int at)
    {
        var hasTurn = ChineseTurns.TryRead(text, at, out var turn, out var name);
        var week = text.SkipAny(name, "周", "星期", "礼拜");
        if (week == name || (!hasTurn && text[week] != '末') || text.IsAny(week, "岁年"))
        {
            return null;
        }

        var monday = WeekCalendar.Weekday(text.Today, DayOfWeek.Monday, turn);
        var timex = Timex.Week(monday);
        return text[week] == '末'
            ? Match(at, week + 1, timex + "-WE", monday.AddDays(5), monday.AddDays(7))
            : Match(at, week, timex, monday, monday.AddDays(7));
    }

    // 2016-10, 10/2016
    private static TimeMatch ReadNumericMonth(ChineseText text, int at)
    {
        var isYearFirst = ChineseYears.ReadBare(text, at) != null;
        var year = isYearFirst ? ChineseYears.ReadBare(text, at) : ChineseYears.ReadBare(text, at + 2);
        var isGlued = text.IsAny(at + 1, "-/") && text.Pieces.Glued(at + 1) && text.Pieces.Glued(at + 2);
        var isLonger = text.IsAny(at + 3, "-/.") && text.Pieces.Glued(at + 3) && text.Pieces.IsDigits(at + 4);
        return
            year != null
            && isGlued
            && !isLonger
            && !text.Pieces.BreaksOff(at + 2)
            && text.Pieces.IsDigits(isYearFirst ? at + 2 : at)
            && ChineseCounts.TryRead(text, isYearFirst ? at + 2 : at, 1, 12, out var month, out _)
            ? new TimeMatch(at, at + 3, TimeKind.DateRange, Month(text, year.Year, month))
            : null;
    }

    private static TimeMatch Match(int at, int next, string timex, Moment start, Moment end) =>
        new(at, next, TimeKind.DateRange, Reading.Span(timex, start, end));
}
