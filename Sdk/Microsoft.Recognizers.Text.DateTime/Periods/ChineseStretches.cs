using System;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Time that ends or begins now: 最近三天, 过去两年, 后1年, 之后5分钟, 还剩3小时, 上个小时.</summary>
internal static class ChineseStretches
{
    private static readonly PhraseTrie<bool> Directions = All();

    /// <summary>The stretch, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at)
    {
        if (ReadTurn(text, at) is { } turn)
        {
            return turn;
        }

        // 一下三天 is no coming three days
        var isOtherWord = text[at] == '下' && text.IsAny(at - 1, "一两几");
        return
            !isOtherWord
            && Directions.TryRead(text.Pieces, at, out var start, out var isComing)
            && text.LengthAt(start) is { } length
            && !(IsRest(text, at) && !(length.HasOnePart && length.Length.HasClock))
            ? Stretch(text, at, length.Next, length.Length, isComing)
            : null;
    }

    // 还剩 counts down hours and minutes only
    private static bool IsRest(ChineseText text, int at) => text.IsAny(at, "还剩");

    // 上个小时, 下一分钟
    private static TimeMatch ReadTurn(ChineseText text, int at) =>
        ChineseTurns.TryRead(text, at, out var turn, out var name)
        && Math.Abs(turn) == 1
        && ChineseUnits.TryReadSingle(text, name, out var unit, out var next)
        && TimeUnits.IsClock(unit)
            ? Stretch(text, at, next, new TimeLength(1, unit), turn > 0)
            : null;

    private static TimeMatch Stretch(ChineseText text, int at, int next, TimeLength length, bool isComing)
    {
        var now =
            length.HasClock ? text.Now
            : isComing ? text.Today.AddDays(1)
            : text.Today;
        var other = isComing ? length.After(now) : length.Before(now);
        if (other is not { } far)
        {
            return null;
        }

        var (start, end) = isComing ? (now, far) : (far, now);
        return length.HasClock
            ? Match(
                TimeKind.DateTimeRange,
                Timex.Range(Timex.Date(start) + Timex.Time(start), Timex.Date(end) + Timex.Time(end), length.Timex)
            )
            : Match(TimeKind.DateRange, Timex.Range(Timex.Date(start), Timex.Date(end), length.Timex));

        TimeMatch Match(TimeKind kind, string timex) => new(at, next, kind, Reading.Span(timex, start, end));
    }

    private static PhraseTrie<bool> All()
    {
        var words = new PhraseTrie<bool>();
        Add(false, "前", "之前", "上", "近", "最近", "过去", "过去的");
        Add(true, "后", "之后", "下", "未来", "未来的", "今后", "接下来", "接下来的", "还剩", "剩下", "剩余");
        return words;

        void Add(bool isComing, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                words.Add(name, isComing);
            }
        }
    }
}
