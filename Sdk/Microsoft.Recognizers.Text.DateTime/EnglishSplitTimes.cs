namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads days, times and lengths each for itself, where a day and its time are to stay two results.</summary>
internal static class EnglishSplitTimes
{
    public static TimeMatch Longest(EnglishText text, int at)
    {
        var match = EnglishSets.Read(text, at);
        match = TimeMatch.Longer(match, ReadNow(text, at));
        match = TimeMatch.Longer(match, EnglishDaySpans.Read(text, at));
        match = TimeMatch.Longer(match, EnglishDistances.Read(text, at) == null ? text.Day(at)?.Match : null);
        match = TimeMatch.Longer(match, EnglishCounts.Ahead(text, at) == null ? text.Period(at)?.Match : null);
        match = TimeMatch.Longer(match, ReadHours(text, at));
        match = TimeMatch.Longer(match, ReadClock(text, at));
        return TimeMatch.Longer(match, ReadLength(text, at));
    }

    private static TimeMatch ReadNow(EnglishText text, int at) =>
        EnglishNow.Read(text, at) is { } now
            ? new TimeMatch(at, now.Next, TimeKind.Time, Reading.Unresolved(Timex.Now, Timex.Written(text.Now)))
            : null;

    // only plain numbers stay together: "from 5 to 7pm"
    private static TimeMatch ReadHours(EnglishText text, int at)
    {
        var hours = text.Hours(at);
        var isPlain =
            hours is { IsBare: false, Clocks.Start.Minute: null }
            && text.Clock(text[at] is "from" or "between" ? at + 1 : at) is { IsBare: true };
        return isPlain ? hours.Match(text.Today) : null;
    }

    private static TimeMatch ReadClock(EnglishText text, int at)
    {
        var clock = text.Clock(at);
        var isTime = clock is { IsBare: false } || (clock != null && text.Is(at - 1, "at"));
        return isTime ? clock.Match(text.Today) : null;
    }

    // "next 5 minutes", "2 hours later": the length, and that it lies ahead
    private static TimeMatch ReadLength(EnglishText text, int at)
    {
        var length = text.Length(at) ?? ReadUnit(text, at);
        if (length == null)
        {
            return null;
        }

        var isPast = text[length.Next] is "ago" || text[at - 1] is "last" or "past" or "previous";
        var isAhead = text[length.Next] is "later" || text[at - 1] is "next" or "coming" or "following";
        return new TimeMatch(at, length.Next, TimeKind.Duration, length.Length.Reading)
        {
            Mod =
                isPast ? Mods.Before
                : isAhead ? Mods.After
                : null,
        };
    }

    private static LengthMatch ReadUnit(EnglishText text, int at) =>
        EnglishRelatives.Offset(text, at - 1, out _) is not null and not 0
        && EnglishLengths.Unit(text, at, out var next) is { } unit
        && TimeUnits.IsClock(unit)
            ? new LengthMatch(at, next, new TimeLength(1, unit))
            : null;
}
