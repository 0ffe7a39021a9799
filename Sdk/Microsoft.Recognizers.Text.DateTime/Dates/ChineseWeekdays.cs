using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Weekdays: 周三, 礼拜天, 下下周日, 五月的第二个星期日.</summary>
internal static class ChineseWeekdays
{
    private const string Names = "日一二三四五六";

    /// <summary>A weekday by its name alone.</summary>
    public static bool TryReadName(ChineseText text, int at, out DayOfWeek day, out int next)
    {
        var sign = text.SkipAny(at, "周", "星期", "礼拜");
        var number = text[sign] == '天' ? 0 : Names.IndexOf(text[sign], StringComparison.Ordinal);
        day = (DayOfWeek)Math.Max(number, 0);
        next = sign + 1;
        // 一周一次
        return sign > at && number >= 0 && !text.IsAny(next, "次回遍趟");
    }

    /// <summary>A weekday of any or of a certain week, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at)
    {
        if (TryReadName(text, at, out var day, out var next))
        {
            return new TimeMatch(at, next, TimeKind.Date, DayCalendar.Weekday(text.Today, day));
        }

        return ChineseTurns.TryRead(text, at, out var turn, out var name) && TryReadName(text, name, out day, out next)
            ? OfWeek(at, next, WeekCalendar.Weekday(text.Today, day, turn))
            : null;
    }

    /// <summary>The n-th weekday of a month, or <c>null</c>.</summary>
    public static TimeMatch ReadOfMonth(ChineseText text, ChineseDateParts month)
    {
        var at = text.Skip(month.Next, "的");
        var isLast = text.SkipAny(at, "最后一个", "最后") is var last && last > at;
        var number = 5;
        var name = last;
        if (!isLast && !(text[at] == '第' && ChineseCounts.TryRead(text, at + 1, 1, 5, out number, out name)))
        {
            return null;
        }

        return TryReadName(text, text.Skip(name, "个"), out var day, out var next)
            ? new TimeMatch(month.First, next, TimeKind.Date, OfMonth(text, month, day, number, isLast))
            : null;
    }

    private static TimeMatch OfWeek(int at, int next, Moment day) => new(at, next, TimeKind.Date, Reading.At(Timex.Date(day), day));

    private static Reading OfMonth(ChineseText text, ChineseDateParts month, DayOfWeek day, int number, bool isLast)
    {
        var timex = Timex.WeekdayOfMonth(month.Year, month.Month, day, number);
        return month.Year is { } year && In(year) is { } certain
            ? Reading.At(timex, certain)
            : DayCalendar.Around(timex, text.Today, text.Now.Year, In);

        Moment? In(int inYear)
        {
            var found = WeekCalendar.WeekdayOfMonth(inYear, month.Month.Value, day, number);
            var isInside = found.Month == month.Month;
            return isInside ? found
                : isLast ? found.AddDays(-7)
                : null;
        }
    }
}
