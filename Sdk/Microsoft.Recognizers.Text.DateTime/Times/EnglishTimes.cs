namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads times and parts of the day that stand alone.</summary>
internal static class EnglishTimes
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        var hours = text.Hours(at);
        var isFree =
            hours is { IsBare: false } || (hours != null && text.Has(DateTimeOptions.CalendarMode) && text[at] is "from" or "between");
        var clock = ReadClock(text, at);
        return isFree && (clock == null || hours.Next > clock.Next) ? hours.Match(text.Today) : clock;
    }

    // a plain number is a time behind "at"
    private static TimeMatch ReadClock(EnglishText text, int at)
    {
        var clock = text.Clock(at);
        var isTime = clock is { IsBare: false } || (clock != null && text.Is(at - 1, "at") && IsHour(text, clock));
        return isTime ? clock.Match(text.Today) : null;
    }

    private static bool IsHour(EnglishText text, ClockMatch clock) =>
        text.Digits(clock.First) <= 24
        && (!text.Pieces.IsWord(clock.Next) || text[clock.Next] is "and" or "or" or "on" or "in" or "to" or "for" or "with" or "please");
}
