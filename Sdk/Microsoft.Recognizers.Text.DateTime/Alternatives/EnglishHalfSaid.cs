using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads alternatives of which only a part is said: "this week or next", "this or next week", "18 and 19 June", "July 17th, 18th or 19th".</summary>
internal static class EnglishHalfSaid
{
    private const int MaxDays = 8;

    /// <summary>The matches with the half-said ones among them, in their order.</summary>
    public static List<TimeMatch> WithThem(EnglishText text, List<TimeMatch> matches)
    {
        var all = new List<TimeMatch>(matches.Count);
        foreach (var match in matches)
        {
            AddBefore(text, match, all);
            all.Add(match);
            AddBehind(text, match, all);
        }

        return all;
    }

    private static void AddBefore(EnglishText text, TimeMatch match, List<TimeMatch> all)
    {
        if (match.Kind == TimeKind.DateRange && text.Is(match.First - 1, "or") && Period(text, match.First) is { } unit)
        {
            var at = match.First - 2;
            if (EnglishRelatives.Offset(text, at, out var next) is { } offset && next == match.First - 1 && IsFree(all, at))
            {
                all.Add(EnglishRelativePeriods.Of(text, at, next, unit, offset).Match);
            }
        }

        if (
            match.Kind == TimeKind.Date
            && text.Day(match.First) is { Yearly: { } day }
            && text.Pieces.IsDigits(text.Skip(match.First, "the"))
        )
        {
            var days = DaysBefore(text, match.First, day.Month, all);
            while (days.Count > 0 && all.Count > 0 && all[^1].First >= days[0].First)
            {
                all.RemoveAt(all.Count - 1);
            }

            all.AddRange(days);
        }
    }

    private static void AddBehind(EnglishText text, TimeMatch match, List<TimeMatch> all)
    {
        if (match.Kind == TimeKind.DateRange && Period(text, match.First) is { } unit && text.Is(match.Next, "or"))
        {
            var offset = EnglishRelatives.Offset(text, match.Next + 1, out var next);
            if (
                offset is { } known
                && EnglishRelativePeriods.IsPeriod(text, next, out _) == null
                && (text.Is(match.Next + 1, "next") || !text.Pieces.IsWord(next))
            )
            {
                all.Add(EnglishRelativePeriods.Of(text, match.Next + 1, next, unit, known).Match);
            }
        }

        if (
            match.Kind == TimeKind.Date
            && text.Day(match.First) is { Yearly: { } day }
            && EnglishMonthDays.Month(text, match.First, out _) != null
        )
        {
            AddDaysBehind(text, match.Next, day.Month, all);
        }
    }

    // "18 and", "the 22nd, 23rd, 30th or": from right to left
    private static List<TimeMatch> DaysBefore(EnglishText text, int at, int month, List<TimeMatch> all)
    {
        var days = new List<TimeMatch>();
        for (var place = BeforeJoint(text, at); place >= 0 && days.Count < MaxDays; )
        {
            var first = text[place] is "st" or "nd" or "rd" or "th" ? place - 1 : place;
            var day = text.Pieces.IsDigits(first) ? EnglishDayNumbers.Read(text, first, out _) : -1;
            first = text.Is(first - 1, "the") ? first - 1 : first;
            if (
                day < 0
                || !(IsFree(all, first) || IsNumber(text, all[^1]))
                || EnglishNumericDates.Yearly(text, first, place + 1, month, day) is not { Reading.IsResolved: true } match
            )
            {
                break;
            }

            days.Insert(0, match.Match);
            place = BeforeJoint(text, first);
        }

        return days;
    }

    private static int BeforeJoint(EnglishText text, int at) =>
        text[at - 1] is "or" or "and" ? (text.Is(at - 2, ',') ? at - 3 : at - 2)
        : text.Is(at - 1, ',') ? at - 2
        : -1;

    private static void AddDaysBehind(EnglishText text, int at, int month, List<TimeMatch> all)
    {
        for (var count = 0; count < MaxDays; count++)
        {
            var place = text.SkipComma(at);
            place = text[place] is "or" or "and" ? place + 1 : place;
            var day = EnglishDayNumbers.ReadOrdinal(text, place, out var next);
            if (
                place == at
                || day < 0
                || EnglishNumericDates.Yearly(text, place, next, month, day) is not { Reading.IsResolved: true } match
                || text.Day(place)?.Next > next
            )
            {
                return;
            }

            all.Add(match.Match);
            at = next;
        }
    }

    private static TimeUnit? Period(EnglishText text, int at) =>
        EnglishRelatives.Offset(text, at, out var next) != null ? EnglishRelativePeriods.IsPeriod(text, next, out _) : null;

    // what was taken for an hour may be a day
    private static bool IsNumber(EnglishText text, TimeMatch match) =>
        match.Kind == TimeKind.Time && match.Next == match.First + 1 && text.Pieces.IsDigits(match.First);

    private static bool IsFree(List<TimeMatch> all, int at) => all.Count == 0 || all[^1].Next <= at;
}
