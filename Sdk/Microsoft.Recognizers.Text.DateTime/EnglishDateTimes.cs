using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates and times in English texts: at every place the longest, so that nothing is read twice.</summary>
internal static class EnglishDateTimes
{
    private const int MaxNesting = 100;

    public static List<ModelResult> Find(string query, Moment now, DateTimeOptions options, bool dayFirst = false)
    {
        var text = new EnglishText(Utilities.QueryProcessor.Preprocess(query), now, options, dayFirst);
        return TimeResults.Of(text.Pieces, Matches(text));
    }

    private static List<TimeMatch> Matches(EnglishText text)
    {
        ReadBackwards(text);
        var matches = new List<TimeMatch>();
        for (var at = 0; at < text.Pieces.Count; )
        {
            var match = Longest(text, at);
            if (match != null)
            {
                matches.Add(match);
            }

            at = match?.Next ?? at + 1;
        }

        return matches;
    }

    // days and periods that stand within others are read before these, so that no text nests deeply
    private static void ReadBackwards(EnglishText text)
    {
        for (var at = text.Pieces.Count > MaxNesting ? text.Pieces.Count - 1 : -1; at >= 0; at--)
        {
            text.Day(at);
            text.Period(at);
        }
    }

    // of two as long as each other the first counts
    private static TimeMatch Longest(EnglishText text, int at)
    {
        TimeMatch longest = null;
        Keep(ref longest, EnglishSets.Read(text, at));
        Keep(ref longest, EnglishOpenPeriods.Read(text, at));
        Keep(ref longest, EnglishDayHours.Read(text, at));
        Keep(ref longest, EnglishMomentSpans.Read(text, at));
        Keep(ref longest, EnglishCountedHours.Read(text, at));
        Keep(ref longest, text.Instant(at));
        Keep(ref longest, EnglishSpans.Read(text, at));
        Keep(ref longest, text.Day(at)?.Match);
        Keep(ref longest, text.Period(at)?.Match);
        Keep(ref longest, EnglishTimes.Read(text, at));
        Keep(ref longest, EnglishDurations.Read(text, at));
        return longest;
    }

    private static void Keep(ref TimeMatch longest, TimeMatch match)
    {
        if (match != null && (longest == null || match.Next > longest.Next))
        {
            longest = match;
        }
    }
}
