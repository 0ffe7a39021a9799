namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Clock times in words: 三点, 零点整, 十点一刻, 九点二十, 15时20分, 16时40分50秒, 差五分八点, 八点差五分.</summary>
internal static class ChineseSpokenClocks
{
    // 三点建议 is a time to the official model, 点击 and 时候 are not
    private const string NoPoints = "击赞评单餐名心儿";
    private const string NoHours = "候间代段期常尚装光刻机髦";

    public static ChineseClock Read(ChineseText text, int at) => ReadShortOf(text, at) ?? ReadHour(text, at);

    /// <summary>An hour and its sign, 点 or 时.</summary>
    public static bool TryReadHour(ChineseText text, int at, out int hour, out int next)
    {
        if (!ChineseCounts.TryRead(text, at, 0, 24, out hour, out next))
        {
            return false;
        }

        var isPoint = text[next] == '点' && !text.IsAny(next + 1, NoPoints);
        var isHour = text[next] == '时' && !text.IsAny(next + 1, NoHours);
        next = isPoint ? text.SkipAny(next, "点钟", "点") : next + 1;
        return isPoint || isHour;
    }

    private static ChineseClock ReadHour(ChineseText text, int at)
    {
        if (!TryReadHour(text, at, out var hour, out var next))
        {
            return null;
        }

        return ReadShort(text, at, hour, next)
            ?? ReadFraction(text, at, hour, next)
            ?? ReadMinutes(text, at, hour, next)
            ?? new ChineseClock(at, text.Skip(next, "整"), new ClockTime(hour)) { IsVague = hour == 1 && text[next - 1] == '点' };
    }

    private static ChineseClock ReadFraction(ChineseText text, int at, int hour, int next)
    {
        var minute = text[next] switch
        {
            '半' => 30,
            '一' or '1' when text[next + 1] == '刻' => 15,
            '两' when text[next + 1] == '刻' => 30,
            '三' when text[next + 1] == '刻' => 45,
            _ => 0,
        };
        return minute == 0
            ? null
            : new ChineseClock(at, text[next] == '半' ? next + 1 : text.SkipAny(next + 1, "刻钟", "刻"), new ClockTime(hour, minute));
    }

    private static ChineseClock ReadMinutes(ChineseText text, int at, int hour, int next)
    {
        var start = text.SkipAny(next, "过", "又");
        var isLed = text.IsAny(start, "零〇") && ChineseCounts.IsNumeral(text, start + 1);
        if (!ChineseCounts.TryRead(text, isLed ? start + 1 : start, 0, 59, out var minute, out var end))
        {
            return null;
        }

        if (text[end] == '分')
        {
            return ReadSeconds(text, new ChineseClock(at, text.SkipAny(end, "分钟", "分"), new ClockTime(hour, minute)));
        }

        // 九点二十, 3点05
        var isBare = isLed || minute >= 10 || (text.Pieces.IsDigits(start) && text.Pieces[start].Length == 2);
        return isBare && ChineseCounts.EndsBefore(text, end) ? new ChineseClock(at, end, new ClockTime(hour, minute)) : null;
    }

    private static ChineseClock ReadSeconds(ChineseText text, ChineseClock clock) =>
        ChineseCounts.TryRead(text, clock.Next, 0, 59, out var second, out var next) && text[next] == '秒'
            ? clock with
            {
                Next = next + 1,
                Time = clock.Time with { Second = second },
            }
            : clock;

    // 差五分八点
    private static ChineseClock ReadShortOf(ChineseText text, int at) =>
        TryReadMissing(text, at, out var missing, out var next) && TryReadHour(text, next, out var hour, out var end)
            ? Before(at, end, hour, missing)
            : null;

    // 八点差五分
    private static ChineseClock ReadShort(ChineseText text, int at, int hour, int next) =>
        TryReadMissing(text, next, out var missing, out var end) ? Before(at, end, hour, missing) : null;

    private static ChineseClock Before(int at, int next, int hour, int minutes) =>
        new(at, next, new ClockTime((hour + 23) % 24, 60 - minutes));

    private static bool TryReadMissing(ChineseText text, int at, out int minutes, out int next)
    {
        next = at;
        minutes = 15;
        if (text[at] != '差')
        {
            return false;
        }

        if (text.Skip(at + 1, "一刻") is var quarter && quarter > at + 1)
        {
            next = quarter;
            return true;
        }

        var found = ChineseCounts.TryRead(text, at + 1, 1, 59, out minutes, out var sign) && text[sign] == '分';
        next = text.SkipAny(sign, "分钟", "分");
        return found;
    }
}
