namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads hours on a day: "tomorrow night", "Monday 3-8", "between 3 and 8am next Monday", "Thursday before 5pm", "mid today".</summary>
internal static class EnglishDayHours
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        var match = ReadMod(text, at) ?? ReadNth(text, at);
        if (match != null)
        {
            return match;
        }

        var day = EnglishPartedDays.Read(text, at);
        return day is { IsWeak: false } && day.Reading.IsResolved ? ReadDayFirst(text, day) : ReadHoursFirst(text, at);
    }

    // "first Monday evening of next month", "first Monday 1pm to 3pm of next month"
    private static TimeMatch ReadNth(EnglishText text, int at)
    {
        if (EnglishDaysOfMonth.WeekdayNumber(text, at, out var place) is not { } nth || text.Hours(place) is not { } hours)
        {
            return null;
        }

        return EnglishDaysOfMonth.WeekdayIn(text, at, hours.Next, nth.Number, nth.Day) is { Reading.IsResolved: true } day
            ? hours.On(day.Reading, at, day.Next)
            : null;
    }

    private static TimeMatch ReadDayFirst(EnglishText text, PartedDay day)
    {
        var place = text[day.Next] is "," or "at" or "-" or "for" ? day.Next + 1 : day.Next;
        var hours = day.IsHoliday ? null : text.Hours(text.Is(day.Next, "for") && text.Hours(day.Next) != null ? day.Next : place);
        if (hours is { IsNamed: false } && !(hours.IsBare && text.Is(day.Next, ',')))
        {
            return (day.Part < 0 ? hours : EnglishHours.In(hours, text[day.Part])).On(day.Reading, day.First, hours.Next);
        }

        return EnglishOpenHours.Behind(text, day) ?? Part(day);
    }

    private static TimeMatch Part(PartedDay day) =>
        day.PartTimex == null
            ? null
            : new TimeMatch(day.First, day.Next, TimeKind.DateTimeRange, DayParts.Of(day.PartTimex, day.Mod).On(day.Reading))
            {
                Mod = day.Mod,
            };

    private static TimeMatch ReadHoursFirst(EnglishText text, int at)
    {
        var hours = text.Hours(at);
        if (hours == null)
        {
            return null;
        }

        var place = text[hours.Next] is "on" or "in" or "," or "of" ? hours.Next + 1 : hours.Next;
        var day = EnglishPartedDays.Read(text, text.Is(hours.Next, "of") ? text.Skip(place, "the") : place);
        if (
            day == null
            || day.IsHoliday
            || day.IsWeak
            || !day.Reading.IsResolved
            || (hours.IsNamed && (day.Part >= 0 || IsMeal(hours) || text.Is(hours.First, "at")))
        )
        {
            return null;
        }

        return (day.Part < 0 ? hours : EnglishHours.In(hours, text[day.Part])).On(day.Reading, at, day.Next);
    }

    private static bool IsMeal(HoursMatch hours) => hours.Readings[0].Timex.StartsWith("TME", System.StringComparison.Ordinal);

    // "early in the day Wednesday", "mid today", "later in today"
    private static TimeMatch ReadMod(EnglishText text, int at)
    {
        if (EnglishDayParts.ModAt(text, at, out var place) is not { } mod)
        {
            return null;
        }

        place = text.Skip(place, "in");
        place = text.Is(place, "the") && text.Is(place + 1, "day") && text.Day(place + 2) != null ? place + 2 : place;
        var day = text.Day(place);
        if (day is not { Reading.IsResolved: true } || text[place] is "in" or "this")
        {
            return null;
        }

        var reading =
            mod == Mods.End || day.Reading.Intervals.Count == 1 ? day.Reading : day.Reading with { Intervals = [day.Reading.Future] };
        var (start, end) =
            mod == Mods.Start ? (0, 12)
            : mod == Mods.Mid ? (10, 14)
            : (12, 24);
        var cut = reading.Map(reading.Timex, interval => new Interval(interval.Start?.AddHours(start), interval.Start?.AddHours(end)));
        return new TimeMatch(at, day.Next, TimeKind.DateTimeRange, cut) { Mod = mod };
    }
}
