namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads periods of days that are not made of two ends: months, weeks, quarters, "next 3 days", "the end of 2018".</summary>
internal static class EnglishPeriods
{
    public static PeriodMatch Read(EnglishText text, int at)
    {
        if (text.Pieces.BreaksInto(at))
        {
            return null;
        }

        PeriodMatch longest = null;
        Keep(ref longest, EnglishMonths.Read(text, at));
        Keep(ref longest, EnglishRelativePeriods.Read(text, at));
        Keep(ref longest, EnglishCountedPeriods.Read(text, at));
        Keep(ref longest, EnglishWeeks.Read(text, at));
        Keep(ref longest, EnglishNthPeriods.Read(text, at));
        Keep(ref longest, EnglishWeekends.Read(text, at));
        Keep(ref longest, EnglishQuarters.Read(text, at));
        Keep(ref longest, EnglishSeasons.Read(text, at));
        Keep(ref longest, EnglishDecades.Read(text, at));
        Keep(ref longest, EnglishFiscalYears.Read(text, at));
        Keep(ref longest, EnglishRests.Read(text, at));
        Keep(ref longest, EnglishPartsOfPeriods.Read(text, at));
        return longest;
    }

    private static void Keep(ref PeriodMatch longest, PeriodMatch match)
    {
        if (match != null && (longest == null || match.Next > longest.Next))
        {
            longest = match;
        }
    }
}
