namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads times open to one side: "before 2018", "since August", "3 pm or later", "around 1pm", "till date".</summary>
internal static class EnglishOpenPeriods
{
    public static TimeMatch Read(EnglishText text, int at) =>
        ReadToDate(text, at) ?? ReadDistance(text, at) ?? ReadLed(text, at) ?? ReadFollowed(text, at);

    private static TimeMatch ReadLed(EnglishText text, int at)
    {
        var mod = EnglishOpenings.ModAt(text, at, out var place);
        if (text.Has(DateTimeOptions.ExperimentalMode) && text.Is(at, "from"))
        {
            (mod, place) = (Mods.Since, at + 1);
        }

        if (mod == null)
        {
            return null;
        }

        place = text.Is(place, "the") ? place + (text.Day(place) != null || text.Period(place) != null ? 0 : 1) : place;
        if (mod == Mods.Approximately)
        {
            return Approximate(text, at, place);
        }

        var isBlurred = EnglishOpenings.ModAt(text, place, out var behind) == Mods.Approximately;
        var target = EnglishTargets.Read(text, isBlurred ? behind : place);
        if (target == null)
        {
            return null;
        }

        var opened = EnglishTargets.Open(mod, target, at);
        return isBlurred ? opened with { Mod = mod + "-" + Mods.Approximately } : opened;
    }

    private static TimeMatch ReadFollowed(EnglishText text, int at)
    {
        var target = EnglishTargets.Read(text, at);
        var mod = target == null ? null : EnglishOpenings.ModBehind(text, target.Next, out _);
        if (mod == null)
        {
            return null;
        }

        _ = EnglishOpenings.ModBehind(text, target.Next, out var next);
        var isOther = EnglishTargets.Read(text, next) != null && !text.Is(next, "on");
        return isOther ? null : OnDay(text, mod, target, at, next) ?? Mods.Open(mod, target, at, next);
    }

    // "3 pm or later on Monday"
    private static TimeMatch OnDay(EnglishText text, string mod, TimeMatch target, int first, int next)
    {
        var day = target.Kind == TimeKind.Time ? text.Day(text.Skip(next, "on")) : null;
        var clock = day is { Reading.IsResolved: true } ? text.Clock(target.First) : null;
        return clock == null ? null : Mods.Open(mod, EnglishDayAndTime.On(day.Reading, clock.Time, first, day.Next), first, day.Next);
    }

    // around a time it stays a point, and is a range by its value
    private static TimeMatch Approximate(EnglishText text, int at, int place)
    {
        var target = EnglishTargets.Read(text, place) ?? EnglishTargets.Meal(text, place);
        if (target == null || (target.Kind == TimeKind.DateRange && target.Mod == null && !target.IsResolved))
        {
            return null;
        }

        return target.At(at, target.Next) with
        {
            Mod = Mods.Approximately,
            ValueKind = Mods.RangeOf(target.Kind),
        };
    }

    // "till date", "to date"
    private static TimeMatch ReadToDate(EnglishText text, int at)
    {
        var isToDate =
            text[at] is "till" or "to"
            && text.Is(at + 1, "date")
            && !text.Pieces.Glued(at)
            && !(text.Is(at - 1, "up") && text.Is(at, "to"))
            && text[at + 2] is not "1";
        return isToDate
            ? new TimeMatch(at, at + 2, TimeKind.DateRange, new Reading(Timex.Now, [new Interval(null, text.Today)])) { Mod = Mods.Before }
            : null;
    }

    // "more than 2 weeks before today"
    private static TimeMatch ReadDistance(EnglishText text, int at)
    {
        if (text[at] is not ("more" or "less") || !text.Is(at + 1, "than") || EnglishDistances.Read(text, at + 2) is not { } distance)
        {
            return null;
        }

        var isPast = distance.Reading.Future.Start < text.Now;
        var mod = isPast == text.Is(at, "more") ? Mods.Before : Mods.After;
        return Mods.Open(mod, distance, at, distance.Next) with { SourceEntity = null };
    }
}
