namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Halves and quarters: 去年上半年, 上半月, 下半周, 2016年第三季度, 上个季度.</summary>
internal static class ChineseHalves
{
    private const int DaysOfHalfMonth = 15;
    private const int DaysOfHalfWeek = 3;

    /// <summary>The period, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, ChineseScope scope) => ReadHalf(text, scope) ?? ReadQuarter(text, scope);

    private static TimeMatch ReadHalf(ChineseText text, ChineseScope scope)
    {
        var isFirst = text.IsAny(scope.Next, "上前");
        if (!isFirst && !text.IsAny(scope.Next, "下后"))
        {
            return null;
        }

        var half = text.SkipAny(scope.Next + 1, "半", "个半");
        return half == scope.Next + 1 ? null
            : text[half] == '年' && scope.Month == null
                ? Half(scope, half + 1, scope.Start, scope.Start.AddMonths(6), scope.End, isFirst, "P6M")
            : text[half] == '月' ? HalfMonth(scope, half + 1, scope.Month == null ? DayCalendar.MonthOf(text.Today) : scope.Start, isFirst)
            : text[half] == '周' && !scope.IsNamed ? HalfWeek(scope, half + 1, WeekCalendar.MondayOf(text.Today), isFirst)
            : null;
    }

    private static TimeMatch HalfMonth(ChineseScope scope, int next, Moment start, bool isFirst) =>
        Half(scope, next, start, start.AddDays(DaysOfHalfMonth), start.AddMonths(1), isFirst, length: null);

    private static TimeMatch HalfWeek(ChineseScope scope, int next, Moment monday, bool isFirst) =>
        Half(scope, next, monday, monday.AddDays(DaysOfHalfWeek), monday.AddDays(7), isFirst, length: null);

    // without a length it is counted in days
    private static TimeMatch Half(ChineseScope scope, int next, Moment start, Moment middle, Moment end, bool isFirst, string length)
    {
        var (from, to) = isFirst ? (start, middle) : (middle, end);
        return scope.Match(next, from, to, length ?? Timex.Days(from, to));
    }

    private static TimeMatch ReadQuarter(ChineseText text, ChineseScope scope)
    {
        if (
            !scope.IsNamed
            && ChineseTurns.TryRead(text, scope.Next, out var turn, out var name)
            && text.Skip(name, "季度") is var end
            && end > name
        )
        {
            return Quarter(scope, end, DayCalendar.QuarterOf(text.Today).AddMonths(3 * turn));
        }

        var number = text.Skip(scope.Next, "第");
        return
            scope.Month == null
            && ChineseCounts.TryRead(text, number, 1, 4, out var quarter, out var sign)
            && text.Skip(sign, "季度") is var next
            && next > sign
            ? Quarter(scope, next, scope.Start.AddMonths(3 * (quarter - 1)))
            : null;
    }

    private static TimeMatch Quarter(ChineseScope scope, int next, Moment start) => scope.Match(next, start, start.AddMonths(3), "P3M");
}
