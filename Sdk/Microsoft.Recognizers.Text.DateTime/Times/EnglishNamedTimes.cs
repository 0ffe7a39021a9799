namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads times with a name: noon, midday, midnight, "12 noon", "noonish".</summary>
internal static class EnglishNamedTimes
{
    public static ClockMatch Read(EnglishText text, int at)
    {
        var place = text[at] is "12" or "twelve" ? at + 1 : at;
        return Hour(text, place, out var next) is { } hour
            ? new ClockMatch(at, next, new ClockTime(hour, Half: HalfOf(hour)), IsBare: false)
            : null;
    }

    private static DayHalf HalfOf(int hour) => hour == 12 ? DayHalf.Afternoon : DayHalf.Morning;

    private static int? Hour(EnglishText text, int at, out int next)
    {
        var isTwoWords = text.Is(at, "mid") && text[at + 1] is "night" or "day";
        next = isTwoWords
            ? text.Pieces.Is(at + 1, "-")
                ? at + 3
                : at + 2
            : at + 1;
        return text[at] switch
        {
            "noon" or "noonish" or "midday" or "noontime" => 12,
            "midnight" => 0,
            "mid" when isTwoWords => text.Is(at + 1, "night") ? 0 : 12,
            _ => null,
        };
    }
}
