using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads hours, minutes and seconds from now on or until now: "next hour", "5 past minutes", "within 2h", "last minute".</summary>
internal static class EnglishCountedHours
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        if (text.Pieces.BreaksInto(at))
        {
            return null;
        }

        if (text.Is(at, "within"))
        {
            return ReadWithin(text, at);
        }

        var found = EnglishCounts.Ahead(text, at) ?? EnglishCounts.Around(text, at);
        if (found is { Length.Length.HasClock: true } counted)
        {
            return Of(text, at, counted.Length.Next, counted.Length.Length, counted.Offset);
        }

        var isOne = EnglishRelatives.Offset(text, at, out var next) is not null and not 0 && text[next] is "hour" or "minute" or "second";
        return
            isOne && EnglishRelatives.Offset(text, at, out _) is { } offset && EnglishLengths.Unit(text, next, out var behind) is { } unit
            ? Of(text, at, behind, new TimeLength(1, unit), offset)
            : null;
    }

    private static TimeMatch ReadWithin(EnglishText text, int at)
    {
        var place = text.Skip(at + 1, "the");
        place = text[place] is "next" or "coming" or "following" ? place + 1 : place;
        var length = text.Length(place) ?? ReadUncounted(text, place);
        return length is { Length.HasClock: true } ? Of(text, at, length.Next, length.Length, 1) : null;
    }

    // "within the next day and 5 hours"
    private static LengthMatch ReadUncounted(EnglishText text, int at)
    {
        if (EnglishLengths.Unit(text, at, out var next) is not { } unit || text[at].EndsWith("s"))
        {
            return null;
        }

        var length = new LengthMatch(at, next, new TimeLength(1, unit));
        var rest = text.Is(next, "and") ? text.Length(next + 1) : null;
        return rest != null && rest.Length.Longest < unit ? new LengthMatch(at, rest.Next, length.Length.And(rest.Length)) : length;
    }

    private static TimeMatch Of(EnglishText text, int first, int next, TimeLength length, int offset)
    {
        var moment = offset > 0 ? length.After(text.Now) : length.Before(text.Now);
        if (moment is not { } other)
        {
            return null;
        }

        var (start, end) = offset > 0 ? (text.Now, other) : (other, text.Now);
        var timex = Timex.Range(TimexOf(start), TimexOf(end), length.Timex);
        return new TimeMatch(first, next, TimeKind.DateTimeRange, Reading.Span(timex, start, end));
    }

    private static string TimexOf(Moment moment) => Timex.Date(moment) + Timex.Time(moment);
}
