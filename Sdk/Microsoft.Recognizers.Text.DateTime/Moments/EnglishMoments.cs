namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads times on a day: "tomorrow at 7", "9am on Tuesday", "now", "in 5 minutes", "end of the day".</summary>
internal static class EnglishMoments
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        var longest = TimeMatch.Longer(EnglishNow.Read(text, at), ReadDistance(text, at));
        longest = TimeMatch.Longer(longest, EnglishEndOfDay.Read(text, at));
        longest = TimeMatch.Longer(longest, EnglishDayAndTime.Read(text, at));
        return longest;
    }

    private static TimeMatch ReadDistance(EnglishText text, int at) =>
        EnglishDistances.Read(text, at) is { Kind: TimeKind.DateTime } match ? match : null;
}
