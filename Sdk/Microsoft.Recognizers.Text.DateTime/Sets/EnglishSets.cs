namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads what comes again and again: "every Monday at 4pm", "daily", "each two days", "tuesday afternoons", "once a week".</summary>
internal static class EnglishSets
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        if (text.Pieces.BreaksInto(at))
        {
            return null;
        }

        return EnglishEverySets.Read(text, at)
            ?? EnglishSetAdverbs.Read(text, at)
            ?? ReadPlural(text, at)
            ?? ReadTimes(text, at)
            ?? ReadTimeFirst(text, at);
    }

    // "mondays", "tuesday afternoons", "thursdays at 17.30"
    private static TimeMatch ReadPlural(EnglishText text, int at)
    {
        if (EnglishWords.IsEveryWeekday(text[at]) && !text.Pieces.BreaksOff(at) && EnglishWords.Weekday(text[at]) is { } every)
        {
            return EnglishSetTimes.WithTime(text, at, at + 1, Timex.Weekday(every));
        }

        return
            EnglishWeekdays.Of(text, at, out var next) is { } weekday && text[next] is "mornings" or "afternoons" or "evenings" or "nights"
            ? EnglishSetTimes.Of(at, next + 1, Timex.Weekday(weekday) + EnglishDayParts.Part(text, next, withMeals: false, out _))
            : null;
    }

    // "once a week"
    private static TimeMatch ReadTimes(EnglishText text, int at) =>
        text[at] is "once" or "twice"
        && text[at + 1] is "a" or "an" or "every"
        && EnglishLengths.Unit(text, at + 2, out var next) is { } unit
            ? EnglishSetTimes.Of(at, next, new TimeLength(1, unit).Timex)
            : null;

    // "3pm each day"
    private static TimeMatch ReadTimeFirst(EnglishText text, int at)
    {
        var clock = text.Clock(at);
        if (clock is not { IsBare: false } || (text[clock.Next] is not ("every" or "each") && !text.Is(clock.Next, "everyday")))
        {
            return null;
        }

        var timex = clock.Time.Choices[0].Timex;
        return text.Is(clock.Next, "everyday") ? EnglishSetTimes.Of(at, clock.Next + 1, timex)
            : text.Is(clock.Next + 1, "day") ? EnglishSetTimes.Of(at, clock.Next + 2, timex)
            : EnglishWeekdays.Of(text, clock.Next + 1, out var next) is { } weekday
                ? EnglishSetTimes.Of(at, next, Timex.Weekday(weekday) + timex)
            : null;
    }
}
