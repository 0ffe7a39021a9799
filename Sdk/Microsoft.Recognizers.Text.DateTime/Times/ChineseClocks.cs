using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Clock times: 下午三点半, 大约晚上十点, 17:55:23, 8:00 a.m., 差五分八点.</summary>
internal static class ChineseClocks
{
    private static readonly string[] Around = ["大约", "大概", "差不多", "将近", "接近", "约"];

    /// <summary>A clock time, or <c>null</c>.</summary>
    public static ChineseClock Read(ChineseText text, int at)
    {
        var next = text.SkipAny(at, Around);
        var hasPart = ChineseDayParts.TryReadBeside(text, next, out var part, out var behind);
        next = hasPart ? text.Skip(behind, "的") : next;
        var clock = ChineseDigitalClocks.Read(text, next) ?? ChineseSpokenClocks.Read(text, next) ?? ReadHalfOnly(text, next);
        if (clock == null)
        {
            return null;
        }

        clock = hasPart ? clock.In(part) : ReadHalf(text, clock);
        return clock with { First = at, Next = text.SkipAny(clock.Next, "左右", "前后", "上下"), IsVague = clock.IsVague && next == at };
    }

    // 2:00pm, 8:00 a.m.
    private static ChineseClock ReadHalf(ChineseText text, ChineseClock clock) =>
        clock.Time.IsAmbiguous && TryReadHalf(text.Pieces, clock.Next, out var half, out var next)
            ? clock with
            {
                Next = next,
                Time = clock.Time.In(half),
            }
            : clock;

    // 5pm
    private static ChineseClock ReadHalfOnly(ChineseText text, int at) =>
        text.Pieces.IsDigits(at)
        && ChineseCounts.TryRead(text, at, 1, 12, out var hour, out var next)
        && TryReadHalf(text.Pieces, next, out _, out _)
            ? new ChineseClock(at, next, new ClockTime(hour))
            : null;

    private static bool TryReadHalf(Pieces pieces, int at, out DayHalf half, out int next)
    {
        half = pieces.Is(at, "am") || pieces.Is(at, "a") ? DayHalf.Morning : DayHalf.Afternoon;
        next = pieces.Is(at, "am") || pieces.Is(at, "pm") ? at + 1 : pieces.SkipAny(at, "a.m.", "p.m.", "a.m", "p.m");
        return next > at;
    }
}
