using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds times offered one for another, "next week Mon or Tue", and gives each what it shares with the others.</summary>
internal static class EnglishAlternatives
{
    // nobody offers more; reading stays linear
    private const int MaxOffered = 16;

    /// <summary>The matches, those of one offer marked as alternatives.</summary>
    public static List<TimeMatch> Of(EnglishText text, List<TimeMatch> matches)
    {
        var all = EnglishHalfSaid.WithThem(text, matches);
        var result = new List<TimeMatch>(all.Count);
        for (var first = 0; first < all.Count; )
        {
            var next = EndOfOffer(text, all, first);
            result.AddRange(next == first + 1 ? [all[first]] : Offer(text, all.GetRange(first, next - first)));
            first = next;
        }

        return result;
    }

    // times that follow each other through commas and "or", with at least one of the latter or three times in all
    private static int EndOfOffer(EnglishText text, List<TimeMatch> matches, int first)
    {
        var next = first + 1;
        var joints = 0;
        while (
            next < matches.Count
            && next - first < MaxOffered
            && Joint(text, matches[next - 1], matches[next]) is var joint
            && joint != Joints.None
        )
        {
            joints += joint == Joints.Word ? 2 : 1;
            next++;
        }

        return joints >= 2 ? next : first + 1;
    }

    private static Joints Joint(EnglishText text, TimeMatch one, TimeMatch other)
    {
        if (!Fit(one, other))
        {
            return Joints.None;
        }

        var place = text.SkipComma(one.Next);
        var isYears = one.Kind == TimeKind.DateRange && other.Kind == TimeKind.DateRange;
        var isWord = text.Is(place, "or") || (text.Is(place, "and") && (isYears || IsHalfSaid(text, one)));
        var behind = isWord ? place + 1 : place;
        behind = text.Is(behind, "on") ? behind + 1 : behind;
        var isJoined = behind == other.First;
        var isBare =
            isJoined
            && behind == one.Next
            && one.Kind == TimeKind.Date
            && other.Kind == TimeKind.Date
            && EnglishWeekdays.Of(text, other.First, out _) != null;
        return !isJoined ? Joints.None
            : isWord ? Joints.Word
            : place > one.Next || isBare ? Joints.Comma
            : Joints.None;
    }

    private static bool IsHalfSaid(EnglishText text, TimeMatch one) => one.Next == one.First + 1 && text.Pieces.IsDigits(one.First);

    // two open periods stay two, and lengths and repetitions are no offers
    private static bool Fit(TimeMatch one, TimeMatch other) =>
        IsTime(one.Kind) && IsTime(other.Kind) && one.Mod == null && (other.Mod == null || one.Kind == TimeKind.Date);

    private static bool IsTime(TimeKind kind) => kind is not (TimeKind.Duration or TimeKind.Set or TimeKind.TimeZone);

    private static IEnumerable<TimeMatch> Offer(EnglishText text, List<TimeMatch> offer)
    {
        var span = (offer[0].First, offer[^1].Next);
        return EnglishShared.Given(text, offer).Select(match => Single(match) with { Alternatives = span });
    }

    // of a day without a year the next one is offered
    private static TimeMatch Single(TimeMatch match)
    {
        var isYearly =
            match.Reading.Timex is { Length: >= 6 } timex
            && timex.StartsWith("XXXX-", StringComparison.Ordinal)
            && char.IsAsciiDigit(timex[5]);
        return isYearly && match.Kind == TimeKind.Date
            ? match with
            {
                Readings = match.Readings.Select(reading => reading with { Intervals = [reading.Future] }).ToArray(),
            }
            : match;
    }

    private enum Joints
    {
        None,
        Comma,
        Word,
    }
}
