namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads periods within a day: "between 5 and 6 in the afternoon", "9-10 am", "from 9 for 2 hours", "in the morning".</summary>
internal static class EnglishHours
{
    public static HoursMatch Read(EnglishText text, int at)
    {
        var hours = ReadBetween(text, at) ?? ReadLong(text, at);
        var part = EnglishDayParts.Read(text, at);
        return hours != null && (part == null || hours.Next > part.Next) ? hours : part;
    }

    /// <summary>The same hours within a part of the day: "between 7 and 9", "last night".</summary>
    public static HoursMatch In(HoursMatch hours, System.ReadOnlySpan<char> part) =>
        hours.Clocks is { } clocks
            ? Of(hours.First, hours.Next, EnglishClock.In(clocks.Start, part), EnglishClock.In(clocks.End, part), isPlain: false)
            : hours;

    private static HoursMatch ReadBetween(EnglishText text, int at)
    {
        var isBetween = text.Is(at, "between");
        var start = text.Clock(isBetween || text[at] is "from" ? at + 1 : at);
        if (start == null)
        {
            return null;
        }

        var place = Connector(text, start.Next, isBetween);
        var end = place < 0 ? null : text.Clock(place);
        if (end == null || EnglishDashes.IsCode(text, start.First, end.Next))
        {
            return null;
        }

        var isPlain = start.IsBare && end.IsBare;
        var isRun = isPlain && IsRun(text, start.First) && IsRun(text, end.First);
        var hours = Of(at, end.Next, start.Time, end.Time, isPlain && !text.Has(DateTimeOptions.CalendarMode));
        return hours with { IsBare = isPlain && !isRun };
    }

    // 0730
    private static bool IsRun(EnglishText text, int at) => text.Pieces.IsDigits(at) && text.Pieces[at].Length == 4;

    /// <summary>The place behind "to", "-" and the like, or -1.</summary>
    public static int Connector(EnglishText text, int at, bool isBetween)
    {
        if (isBetween && text.Is(at, "and"))
        {
            return at + 1;
        }

        return text[at] is "to" or "until" or "till" or "til" or "through" or "thru" or "-" or "~" or "–" or "—" ? at + 1 : -1;
    }

    private static HoursMatch Of(int first, int next, ClockTime start, ClockTime end, bool isPlain) =>
        new(first, next, EnglishClockPairs.Of(start, end)) { Clocks = (start, end), IsPlain = isPlain };

    // "from 9 for 2.5 hrs", "for 3 hours from 10 am"
    private static HoursMatch ReadLong(EnglishText text, int at)
    {
        var isLengthFirst = text.Is(at, "for");
        var length = isLengthFirst ? text.Length(at + 1) : null;
        var place = isLengthFirst && length != null ? length.Next : at;
        var clock = text.Is(place, "from") ? text.Clock(place + 1) : null;
        if (clock == null)
        {
            return null;
        }

        length ??= text.Is(clock.Next, "for") ? text.Length(clock.Next + 1) : null;
        if (length is not { Length.HasClock: true } || length.Length.Seconds >= TimeUnits.Seconds(TimeUnit.Day))
        {
            return null;
        }

        var start = clock.Time.In(DayHalf.Morning);
        var end = start.Span + System.TimeSpan.FromSeconds(length.Length.Seconds);
        var endTimex = Timex.Time(default(Moment) + end);
        var hours = new DayHours(start.Timex, endTimex, start.Span, end);
        return new HoursMatch(at, isLengthFirst ? clock.Next : length.Next, [hours]);
    }
}
