using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads times by their distance from another: "3 days ago", "in two weeks", "16 days from 1/2/2018", "2 weeks before Christmas".</summary>
internal static class EnglishDistances
{
    public static DayMatch ReadDay(EnglishText text, int at) =>
        Read(text, at) is { Kind: TimeKind.Date } match ? new DayMatch(at, match.Next, match.Reading) : null;

    /// <summary>A day, or a time where the distance has hours, minutes or seconds.</summary>
    public static TimeMatch Read(EnglishText text, int at)
    {
        var isIn = text.Is(at, "in");
        var length = text.Length(isIn ? at + 1 : at);
        if (length == null)
        {
            return null;
        }

        var match = isIn ? ReadIn(text, at, length) : ReadFrom(text, at, length);
        return match == null ? null : OnWeekday(text, match);
    }

    /// <summary>A weekday of the week that a distance leads to: "Monday two weeks from now".</summary>
    public static DayMatch FromWeekday(EnglishText text, int at, int next, DayOfWeek weekday)
    {
        var distance = Read(text, text.SkipComma(next));
        return distance is { Kind: TimeKind.Date, IsResolved: true }
            ? new DayMatch(at, distance.Next, InWeek(distance.Reading.Future.Start.Value, weekday))
            : null;
    }

    private static TimeMatch ReadIn(EnglishText text, int at, LengthMatch length)
    {
        if (text[length.Next] is "since" && text.Period(length.Next + 1) is { Reading.IsResolved: true } period)
        {
            return Match(text, at, period.Next, length.Length, period.Reading.Future.Start.Value, 1);
        }

        return ReadFrom(text, at + 1, length) != null ? null : Match(text, at, length.Next, length.Length, text.Now, 1);
    }

    private static TimeMatch ReadFrom(EnglishText text, int at, LengthMatch length)
    {
        var place = length.Next;
        if (text[place] is "ago" or "earlier" or "later" or "hence")
        {
            var direction = text[place] is "ago" or "earlier" ? -1 : 1;
            return IsPeriod(text, place + 1) ? null : Match(text, at, place + 1, length.Length, text.Now, direction);
        }

        var sign = text[place] switch
        {
            "from" or "after" => 1,
            "before" or "prior" => -1,
            _ => 0,
        };
        return sign == 0 ? null : ReadBase(text, at, length, text.Is(place + 1, "to") ? place + 2 : place + 1, sign);
    }

    // "30 minutes later this week": the later belongs to the week
    private static bool IsPeriod(EnglishText text, int at) =>
        !text.Is(at - 1, "ago") && text[at] is "this" or "today"
        || (text[at] is "in" && text[at + 1] is "the" && EnglishWords.Unit(text[at + 2]) != null);

    private static TimeMatch ReadBase(EnglishText text, int at, LengthMatch length, int place, int sign)
    {
        if (text.Is(place, "now") || text.Is(place, "right") && text.Is(place + 1, "now"))
        {
            return Match(text, at, text.Is(place, "now") ? place + 1 : place + 2, length.Length, text.Now, sign);
        }

        var day = length.Length.HasClock ? null : text.Day(place);
        return day is { Reading.IsResolved: true } ? Match(text, at, day.Next, length.Length, day.Reading.Future.Start.Value, sign) : null;
    }

    private static TimeMatch Match(EnglishText text, int first, int next, TimeLength length, Moment from, int sign)
    {
        var moment = sign > 0 ? length.After(from) : length.Before(from);
        if (moment is not { } found)
        {
            return null;
        }

        return length.HasClock
            ? new TimeMatch(first, next, TimeKind.DateTime, Reading.At(Timex.Date(found) + Timex.Time(found), found))
            : new TimeMatch(first, next, TimeKind.Date, Reading.At(Timex.Date(found), found.Date));
    }

    // "in 3 days on Friday"
    private static TimeMatch OnWeekday(EnglishText text, TimeMatch match)
    {
        var isOn = match.Kind == TimeKind.Date && text.Is(match.Next, "on");
        return isOn && EnglishWeekdays.Of(text, match.Next + 1, out var next) is { } weekday
            ? new TimeMatch(match.First, next, TimeKind.Date, InWeek(match.Reading.Future.Start.Value, weekday))
            : match;
    }

    // these weeks begin on Sunday
    private static Reading InWeek(Moment day, DayOfWeek weekday)
    {
        var found = day.Date.AddDays((int)weekday - (int)day.DayOfWeek);
        return Reading.At(Timex.Date(found), found);
    }
}
