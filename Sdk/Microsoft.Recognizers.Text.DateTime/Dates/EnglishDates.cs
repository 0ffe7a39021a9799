namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads days in every form an English text names them.</summary>
internal static class EnglishDates
{
    public static DayMatch Read(EnglishText text, int at)
    {
        DayMatch longest = null;
        Keep(ref longest, EnglishNumericDates.Read(text, at));
        Keep(ref longest, EnglishMonthDays.Read(text, at));
        Keep(ref longest, EnglishNamedDays.Read(text, at));
        Keep(ref longest, EnglishWeekdays.Read(text, at));
        Keep(ref longest, EnglishDaysOfMonth.Read(text, at));
        Keep(ref longest, EnglishHolidays.Read(text, at));
        Keep(ref longest, EnglishDistances.ReadDay(text, at));
        return longest == null ? null : WithDate(text, longest);
    }

    private static void Keep(ref DayMatch longest, DayMatch match)
    {
        if (match != null && (longest == null || match.Next > longest.Next))
        {
            longest = match;
        }
    }

    // "tomorrow, 13/04/21": the date counts
    private static DayMatch WithDate(EnglishText text, DayMatch match)
    {
        var isNamed = text[match.First] is "today" or "tomorrow" or "yesterday" && match.Next == match.First + 1;
        var date = isNamed ? EnglishNumericDates.Read(text, text.SkipComma(match.Next)) : null;
        return date == null ? match : date with { First = match.First };
    }
}
