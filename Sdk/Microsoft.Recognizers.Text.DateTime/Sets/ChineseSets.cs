using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>What comes again and again: 每天, 每个月, 每两周, 每周一下午八点, 每晚.</summary>
internal static class ChineseSets
{
    /// <summary>The repetition, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at)
    {
        if (text[at] != '每')
        {
            return null;
        }

        var start = text.SkipAny(at + 1, "一个", "一", "个", "隔");
        return ReadWeekday(text, at, start) ?? ReadNight(text, at) ?? ReadUnit(text, at, start) ?? ReadLength(text, at, start);
    }

    // 每周一下午八点
    private static TimeMatch ReadWeekday(ChineseText text, int at, int start) =>
        ChineseWeekdays.TryReadName(text, start, out var day, out var next)
            ? WithTime(text, at, next, Timex.Weekday(day)) ?? Match(at, next, Timex.Weekday(day))
            : null;

    // 每天下午三点
    private static TimeMatch ReadUnit(ChineseText text, int at, int start) =>
        !ChineseUnits.TryReadSingle(text, start, out var unit, out var next) ? null
        : unit == TimeUnit.Day && WithTime(text, at, next, string.Empty) is { } daily ? daily
        : Match(at, next, new TimeLength(1, unit).Timex);

    // 每晚八点, 每早
    private static TimeMatch ReadNight(ChineseText text, int at) =>
        text.IsAny(at + 1, "早晚") ? WithTime(text, at, at + 1, string.Empty) : null;

    private static TimeMatch ReadLength(ChineseText text, int at, int start) =>
        text.LengthAt(start) is { } length ? Match(at, length.Next, length.Length.Timex) : null;

    private static TimeMatch WithTime(ChineseText text, int at, int next, string timex)
    {
        var time = ChineseMoments.SkipLink(text, next);
        return text.ClockAt(time) is { } clock
                ? new TimeMatch(
                    at,
                    clock.Next,
                    TimeKind.Set,
                    clock.Time.Choices.Select(choice => Reading.Unresolved(timex + choice.Timex)).ToArray()
                )
            : ChineseDayParts.TryReadBeside(text, time, out var part, out var end) ? Match(at, end, timex + part.Hours.Timex)
            : null;
    }

    private static TimeMatch Match(int at, int next, string timex) => new(at, next, TimeKind.Set, Reading.Unresolved(timex));
}
