namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Months: 5月, 十二月份, 正月, 本月, 上上个月.</summary>
internal static class ChineseMonths
{
    /// <summary>A month, or <c>null</c>.</summary>
    public static ChineseMonth Read(ChineseText text, int at) => ReadNamed(text, at) ?? ReadNumber(text, at) ?? ReadRelative(text, at);

    private static ChineseMonth ReadNamed(ChineseText text, int at) =>
        text.Skip(at, "正月") is var first && first > at ? new ChineseMonth(first, 1, IsLunar: true)
        : text.Skip(at, "元月") is var january && january > at ? new ChineseMonth(january, 1)
        : text.Skip(at, "腊月") is var last && last > at ? new ChineseMonth(last, 12)
        : text.Skip(at, "大年") is var year && year > at && text.IsAny(year, "初三") ? new ChineseMonth(year, 1, IsLunar: true)
        : null;

    private static ChineseMonth ReadNumber(ChineseText text, int at) =>
        ChineseCounts.TryRead(text, at, 1, 12, out var month, out var next) && text[next] == '月'
            ? new ChineseMonth(text.SkipAny(next, "月份", "月"), month)
            : null;

    private static ChineseMonth ReadRelative(ChineseText text, int at)
    {
        if (!ChineseTurns.TryRead(text, at, out var turn, out var next) || text[next] != '月')
        {
            return null;
        }

        var month = DayCalendar.MonthOf(text.Today).AddMonths(turn);
        return new ChineseMonth(text.SkipAny(next, "月份", "月"), month.Month, month.Year);
    }
}
