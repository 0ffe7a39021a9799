namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads what stands behind the numbers of a time: "am", "p.m.", "o'clock", "a", "ampm", "ish".</summary>
internal static class EnglishHalves
{
    /// <summary>The time with its half of the day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first piece of the time.</param>
    /// <param name="at">The piece behind its numbers.</param>
    /// <param name="time">The time so far.</param>
    /// <param name="isBare">Whether it is a plain number so far.</param>
    public static ClockMatch Behind(EnglishText text, int first, int at, ClockTime time, bool isBare)
    {
        if (text[at] is "ampm" && !text.Pieces.BreaksOff(at))
        {
            return new ClockMatch(first, at + 1, time, IsBare: false);
        }

        var half = Read(text, at, out var next);
        if (half != DayHalf.Unknown && time.Hour <= 12)
        {
            return new ClockMatch(first, next, time with { Half = half }, IsBare: false);
        }

        next = text.Pieces.SkipAny(at, "o'clock", "oclock", "o’clock");
        next = text.Is(at, "o") && text.Is(at + 1, "clock") ? at + 2 : next;
        var isClock = next > at;
        if (isClock && Read(text, next, out var behind) is var said && said != DayHalf.Unknown)
        {
            return new ClockMatch(first, behind, time with { Half = said }, IsBare: false);
        }

        var isNone =
            (time.Hour > 23 && (isBare || time.Minute == null)) || (isBare && !isClock && EnglishLengths.Unit(text, next, out _) != null);
        return isNone ? null : new ClockMatch(first, next, time, isBare && !isClock);
    }

    /// <summary>Morning or afternoon where "am", "a.m.", "p m" or a glued letter says so.</summary>
    public static DayHalf Read(EnglishText text, int at, out int next)
    {
        var place = text.Is(at, '.') && text.Pieces.Glued(at) && text.Pieces.Glued(at + 1) ? at + 1 : at;
        next = text.Pieces.SkipAny(place, "a.m.", "a.m", "am");
        if (next > place && !text.Pieces.BreaksOff(next - 1))
        {
            return DayHalf.Morning;
        }

        next = text.Pieces.SkipAny(place, "p.m.", "p.m", "pm");
        if (next > place && !text.Pieces.BreaksOff(next - 1))
        {
            return DayHalf.Afternoon;
        }

        next = at + 1;
        var isLetter = text.Pieces.Glued(at) && !text.Pieces.BreaksOff(at) && text.Pieces.IsDigits(at - 1);
        return isLetter && text.Is(at, "a") ? DayHalf.Morning
            : isLetter && text.Is(at, "p") ? DayHalf.Afternoon
            : DayHalf.Unknown;
    }
}
