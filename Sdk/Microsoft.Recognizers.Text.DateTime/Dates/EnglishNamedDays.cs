namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads the days around today: "tomorrow", "the day after tomorrow", "the day before", "the next day".</summary>
internal static class EnglishNamedDays
{
    public static DayMatch Read(EnglishText text, int at)
    {
        if (text.Pieces.BreaksInto(at))
        {
            return null;
        }

        return Single(text[at]) is { } days ? Day(text, at, at + 1, days) : ReadDay(text, at);
    }

    private static int? Single(System.ReadOnlySpan<char> word) =>
        word switch
        {
            "today" or "otd" => 0,
            "tomorrow" or "tomorrows" or "tmr" or "tmrw" or "tomorow" => 1,
            "yesterday" => -1,
            _ => null,
        };

    private static DayMatch ReadDay(EnglishText text, int at)
    {
        var place = text.Skip(at, "the");
        if (text.Is(place, "day") && text[place + 1] is "after" or "before")
        {
            return ReadAround(text, at, place);
        }

        var offset = EnglishRelatives.Offset(text, place, out var next);
        if (offset is { } days && text.Is(next, "day") && days != 0)
        {
            return Day(text, at, next + 1, days);
        }

        var isThisDay =
            text[at] is "the" or "this" or "my" && text.Is(at + 1, "day") && text[at + 2] is not ("time" or "-" or "of" or "trip");
        var isOpen = !text.Has(DateTimeOptions.CalendarMode) || text.Is(at, "my");
        return isThisDay && isOpen ? Day(text, at, at + 2, 0) : null;
    }

    // "the day after tomorrow"; without a day behind it "the" must stand before
    private static DayMatch ReadAround(EnglishText text, int at, int place)
    {
        var sign = text.Is(place + 1, "after") ? 1 : -1;
        return text[place + 2] is "tomorrow" or "yesterday" or "today" && Single(text[place + 2]) is { } day
                ? Day(text, at, place + 3, day + sign)
            : place > at ? Day(text, at, place + 2, sign)
            : null;
    }

    private static DayMatch Day(EnglishText text, int first, int next, int days)
    {
        var day = text.Today.AddDays(days);
        return new DayMatch(first, next, Reading.At(Timex.Date(day), day));
    }
}
