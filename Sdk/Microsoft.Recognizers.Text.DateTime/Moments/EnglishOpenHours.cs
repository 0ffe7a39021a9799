namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads the open hours behind a day: "Thursday before 5pm", "next Wednesday later than 10 in the morning".</summary>
internal static class EnglishOpenHours
{
    public static TimeMatch Behind(EnglishText text, PartedDay day)
    {
        var mod = EnglishOpenings.ModAt(text, text.SkipComma(day.Next), out var place);
        var clock = mod is null or Mods.Approximately ? null : text.Clock(place);
        if (day.IsHoliday || clock == null || clock.IsBare)
        {
            return null;
        }

        var moment = EnglishDayAndTime.On(
            day.Reading,
            day.Part < 0 ? clock.Time : EnglishClock.In(clock.Time, text[day.Part]),
            day.First,
            clock.Next
        );
        return Mods.Open(mod, moment, day.First, clock.Next) with { SourceEntity = null };
    }
}
