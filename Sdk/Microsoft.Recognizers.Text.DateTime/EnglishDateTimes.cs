using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates and times in English texts: at every place the longest, so that nothing is read twice.</summary>
internal static class EnglishDateTimes
{
    private const int MaxNesting = 100;

    public static List<ModelResult> Find(string query, Moment now, DateTimeOptions options, bool dayFirst = false)
    {
        var text = new EnglishText(Utilities.QueryProcessor.Preprocess(query), now, options, dayFirst);
        var matches = Matches(text);
        return TimeResults.Of(text.Pieces, text.Has(DateTimeOptions.ExtendedTypes) ? EnglishAlternatives.Of(text, matches) : matches);
    }

    private static List<TimeMatch> Matches(EnglishText text)
    {
        ReadBackwards(text);
        var matches = new List<TimeMatch>();
        for (var at = 0; at < text.Pieces.Count; )
        {
            var match =
                (text.Has(DateTimeOptions.SplitDateAndTime) ? EnglishSplitTimes.Longest(text, at) : Longest(text, at))
                ?? (text.Has(DateTimeOptions.EnablePreview) ? EnglishZonedTimes.Read(text, at) : null);
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
        var match = EnglishSets.Read(text, at);
        match = TimeMatch.Longer(match, EnglishOpenPeriods.Read(text, at));
        match = TimeMatch.Longer(match, EnglishDayHours.Read(text, at));
        match = TimeMatch.Longer(match, EnglishMomentSpans.Read(text, at));
        match = TimeMatch.Longer(match, EnglishCountedHours.Read(text, at));
        match = TimeMatch.Longer(match, text.Instant(at));
        match = TimeMatch.Longer(match, EnglishSpans.Read(text, at));
        match = TimeMatch.Longer(match, text.Day(at)?.Match);
        match = TimeMatch.Longer(match, text.Period(at)?.Match);
        match = TimeMatch.Longer(match, EnglishTimes.Read(text, at));
        match = TimeMatch.Longer(match, EnglishDurations.Read(text, at));
        return match == null || !text.Has(DateTimeOptions.EnablePreview) ? match : EnglishZonedTimes.WithZone(text, match);
    }
}
