namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Days of the month: 29日, 三号, 初一, and behind a month 十五.</summary>
internal static class ChineseDays
{
    // 3号线, 5号电池
    private const string ThingsWithNumbers = "线楼电池店馆仓机门房桌色码院厅库柜位铺球";

    /// <summary>A day, or <c>null</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it may start.</param>
    /// <param name="isBehindMonth">Whether a bare number may be a day.</param>
    public static ChineseDay Read(ChineseText text, int at, bool isBehindMonth)
    {
        if (text[at] == '初')
        {
            return ChineseCounts.TryRead(text, at + 1, 1, 10, out var early, out var end)
                // the official model knows only the first day as a lunar one
                ? new ChineseDay(end, early, IsLunar: early == 1)
                : null;
        }

        if (!ChineseCounts.TryRead(text, at, 1, 31, out var day, out var next))
        {
            return null;
        }

        return IsDaySign(text, next) ? new ChineseDay(next + 1, day)
            : isBehindMonth && ChineseCounts.EndsBefore(text, next) ? new ChineseDay(next, day)
            : null;
    }

    /// <summary>Whether 日 or 号 stands here as the sign of a date.</summary>
    public static bool IsDaySign(ChineseText text, int at) =>
        text[at] switch
        {
            '号' => !text.IsAny(at + 1, ThingsWithNumbers),
            '日' => !text.IsAny(at + 1, "元均") && !IsLength(text, at),
            _ => false,
        };

    /// <summary>Whether 日 counts days here: 七日内, 七日无理由.</summary>
    public static bool IsLength(ChineseText text, int at) => text[at] == '日' && text.SkipAny(at + 1, "内", "之内", "无", "游") > at + 1;
}
