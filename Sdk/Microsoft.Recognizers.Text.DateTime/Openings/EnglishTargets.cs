namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads what words like "before" and "around" can stand beside, and opens it.</summary>
internal static class EnglishTargets
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        TimeMatch longest = null;
        var period = text.Period(at);
        longest = TimeMatch.Longer(longest, period is { Reading.IsResolved: true } ? period.Match : null);
        longest = TimeMatch.Longer(longest, text.Instant(at) is { } moment && moment.Reading.Timex != Timex.Now ? moment : null);
        longest = TimeMatch.Longer(longest, text.Day(at)?.Match);
        var clock = text.Clock(at);
        var fits =
            clock is { IsBare: false }
            || (clock != null && text.Has(DateTimeOptions.CalendarMode) && !text.Pieces.BreaksOff(clock.Next - 1));
        longest = TimeMatch.Longer(longest, fits ? clock.Match(text.Today) : null);
        longest = TimeMatch.Longer(longest, longest == null ? Meal(text, at) : null);
        return longest;
    }

    /// <summary>A meal or another part of the day.</summary>
    public static TimeMatch Meal(EnglishText text, int at)
    {
        var part = EnglishDayParts.Part(text, at, withMeals: true, out var next);
        return part == null || text.Pieces.BreaksOff(next - 1)
            ? null
            : new TimeMatch(at, next, TimeKind.TimeRange, DayParts.Of(part).On(text.Today));
    }

    /// <summary>A time opened to one side; of a part of a period, such as its end, only what lies beyond.</summary>
    public static TimeMatch Open(string mod, TimeMatch target, int first)
    {
        if (target.Kind == TimeKind.TimeRange)
        {
            return Mods.Open(mod, target, first, target.Next) with { SourceEntity = null };
        }

        var isWhole = (mod == Mods.Before && target.Mod == Mods.End) || (mod == Mods.After && target.Mod == Mods.Start);
        var opened = Mods.Open(isWhole ? (mod == Mods.Before ? Mods.Until : Mods.Since) : mod, target, first, target.Next);
        return isWhole ? opened with { Mod = mod + "-" + target.Mod } : opened;
    }
}
