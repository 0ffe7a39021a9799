namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads times on a day: "tomorrow at 7", "9am on Tuesday", "now", "in 5 minutes", "end of the day".</summary>
internal static class EnglishMoments
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        TimeMatch longest = null;
        Keep(ref longest, EnglishNow.Read(text, at));
        Keep(ref longest, ReadDistance(text, at));
        Keep(ref longest, EnglishEndOfDay.Read(text, at));
        Keep(ref longest, EnglishDayAndTime.Read(text, at));
        return longest;
    }

    private static void Keep(ref TimeMatch longest, TimeMatch match)
    {
        if (match != null && (longest == null || match.Next > longest.Next))
        {
            longest = match;
        }
    }

    private static TimeMatch ReadDistance(EnglishText text, int at) =>
        EnglishDistances.Read(text, at) is { Kind: TimeKind.DateTime } match ? match : null;
}
