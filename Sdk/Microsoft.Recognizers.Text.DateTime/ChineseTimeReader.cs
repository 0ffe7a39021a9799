using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads a Chinese text from left to right, the longest time at each place; of equally long ones the simpler counts.</summary>
internal sealed class ChineseTimeReader
{
    // the simpler before the more composed
    private static readonly Func<ChineseText, int, TimeMatch>[] Simple =
    [
        static (text, at) => text.DateAt(at),
        ChineseTimes.Read,
        ChineseDurations.Read,
        ChinesePeriods.Read,
        ReadScoped,
        ChineseEdges.Read,
        ChineseDecades.Read,
        ChineseDistances.Read,
        ChineseStretches.Read,
        ChineseDateSpans.Read,
        ChineseNowWords.Read,
        ChineseTimes.ReadPart,
        ChineseClockSpans.ReadTimes,
        ChineseSets.Read,
        ChineseHolidays.Read,
    ];

    private static readonly Func<ChineseText, int, TimeMatch>[] OnDays =
    [
        ChineseMoments.Read,
        ChineseMoments.ReadPart,
        ChineseMomentSpans.Read,
    ];

    private readonly ChineseText text;
    private readonly bool splitsDays;
    private readonly ChineseOpenings openings;

    public ChineseTimeReader(ChineseText text, DateTimeOptions options)
    {
        this.text = text;
        splitsDays = options.HasFlag(DateTimeOptions.SplitDateAndTime);
        openings = new ChineseOpenings(text, ReadLongest);
    }

    public List<TimeMatch> ReadAll()
    {
        var matches = new List<TimeMatch>();
        for (var at = 0; at < text.Count; )
        {
            var friend = ChineseFalseFriends.Skip(text, at);
            var isInside = IsInsideNumber(at, matches.Count == 0 ? 0 : matches[^1].Next);
            var match = friend > at || isInside ? null : openings.Read(at);
            if (match != null)
            {
                matches.Add(match);
            }

            at = match?.Next ?? Math.Max(friend, at + 1);
        }

        return matches;
    }

    // 第三天 counts and does not last; 零一六年 is the rest of another year
    private bool IsInsideNumber(int at, int free) =>
        at > free
        && ChineseCounts.IsNumeral(text, at)
        && (text[at - 1] == '第' || (ChineseCounts.IsNumeral(text, at - 1) && text.Pieces.Glued(at)));

    private TimeMatch ReadLongest(int at)
    {
        if (!ChineseStarts.IsAt(text, at))
        {
            return null;
        }

        TimeMatch longest = null;
        foreach (var read in Simple)
        {
            longest = TimeMatch.Longer(longest, read(text, at));
        }

        foreach (var read in splitsDays ? [] : OnDays)
        {
            longest = TimeMatch.Longer(longest, read(text, at));
        }

        return longest;
    }

    private static TimeMatch ReadScoped(ChineseText text, int at)
    {
        var scope = ChineseScope.Read(text, at);
        return ChineseHalves.Read(text, scope) ?? ChineseSeasons.Read(text, scope) ?? ChineseOrdinalPeriods.Read(text, scope);
    }
}
