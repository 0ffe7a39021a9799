namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Days and times a length away from now: 5天前, 两周后, 2分钟之前.</summary>
internal static class ChineseDistances
{
    /// <summary>A day, or a time when the length has hours, minutes or seconds; otherwise <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at)
    {
        if (text.LengthAt(at) is not { } length || !ChineseBounds.TryRead(text, length.Next, out var mod, out var next))
        {
            return null;
        }

        var moment = mod switch
        {
            Mods.Before => length.Length.Before(text.Now),
            Mods.After => length.Length.After(text.Now),
            _ => null,
        };
        return moment is { } found ? Match(at, next, length.Length.HasClock, found) : null;
    }

    // the timex names the day only, as the official one does
    private static TimeMatch Match(int at, int next, bool hasClock, Moment moment) =>
        hasClock
            ? new TimeMatch(at, next, TimeKind.DateTime, Reading.At(Timex.Date(moment), moment))
            : new TimeMatch(at, next, TimeKind.Date, Reading.At(Timex.Date(moment), moment.Date));
}
