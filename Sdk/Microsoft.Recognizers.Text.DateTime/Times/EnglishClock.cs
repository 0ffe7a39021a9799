using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads times of day: "7:30 pm", "half past seven", "noon", "in the morning at 7", and the plain numbers that may be times.</summary>
internal static class EnglishClock
{
    public static ClockMatch Read(EnglishText text, int at)
    {
        var clock = ReadUnled(text, at) ?? ReadLed(text, at);
        var zone = clock is { IsBare: false } && text.Has(DateTimeOptions.EnablePreview) ? EnglishTimeZones.Read(text, clock.Next) : null;
        return zone == null ? clock : clock with { Next = zone.Next };
    }

    /// <summary>The half of the day that a part of it lies in.</summary>
    public static DayHalf HalfOf(System.ReadOnlySpan<char> part) =>
        part switch
        {
            "morning" or "mornings" => DayHalf.Morning,
            "afternoon" or "afternoons" or "evening" or "evenings" or "night" or "nights" or "tonight" or "tonite" => DayHalf.Afternoon,
            _ => DayHalf.Unknown,
        };

    /// <summary>The time in a part of the day: the small hours of a night are behind midnight.</summary>
    public static ClockTime In(ClockTime time, System.ReadOnlySpan<char> part)
    {
        var isNight = part is "night" or "nights" or "tonight" or "tonite";
        var half = isNight && time.Hour is < 6 or 12 ? DayHalf.Morning : HalfOf(part);
        return part is "afternoon" or "evening" && time.Hour == 12 ? time.In(DayHalf.Afternoon) : time.In(half);
    }

    private static ClockMatch ReadUnled(EnglishText text, int at)
    {
        var clock =
            EnglishNamedTimes.Read(text, at) ?? EnglishPastTo.Read(text, at) ?? EnglishDigitClock.Read(text, at) ?? ReadWords(text, at);
        return clock == null ? null : WithPart(text, clock);
    }

    // "in the morning at 7", "in the morning 9 oclock", "morning at 7pm"; "at 7" is the 7 alone
    private static ClockMatch ReadLed(EnglishText text, int at)
    {
        var part = PartBehind(text, at, out var next);
        if (part < 0)
        {
            return null;
        }

        var isAt = text[next] is "at" or "around" or "about";
        var clock = ReadUnled(text, isAt ? next + 1 : next);
        return clock != null && (isAt || !clock.IsBare) ? new ClockMatch(at, clock.Next, In(clock.Time, text[part]), IsBare: false) : null;
    }

    // "seven", "seven thirty", "seven thirty p.m.", "seven o'clock"
    private static ClockMatch ReadWords(EnglishText text, int at)
    {
        var hour = EnglishIntegers.ReadSmall(text.Pieces, at);
        if (!hour.Found || hour.Next != at + 1 || hour.Value is < 1 or > 12)
        {
            return null;
        }

        var minute = EnglishIntegers.ReadSmall(text.Pieces, text.Is(hour.Next, '-') ? hour.Next + 1 : hour.Next);
        var hasMinutes = minute is { Found: true, Value: >= 10 and < 60 };
        var next = hasMinutes ? minute.Next : hour.Next;
        next = hasMinutes && text[next] is "minutes" or "mins" ? next + 1 : next;
        var time = new ClockTime((int)hour.Value, hasMinutes ? (int)minute.Value : null);
        return EnglishHalves.Behind(text, at, next, time, isBare: !hasMinutes);
    }

    // "7 in the morning", "8:00 early morning", "10 at night"
    private static ClockMatch WithPart(EnglishText text, ClockMatch clock)
    {
        var part = PartBehind(text, clock.Next, out var next);
        return part >= 0 && clock.Time.Hour <= 12 && !text.Is(clock.Next, "this") && EnglishClock.PartOpens(text, clock, part)
            ? new ClockMatch(clock.First, next, In(clock.Time, text[part]), IsBare: false)
            : clock;
    }

    // a plain number and "morning" without "in the" between them are no time: "two morning sessions"
    private static bool PartOpens(EnglishText text, ClockMatch clock, int part) =>
        !clock.IsBare || text[clock.Next] is "in" or "at" || text[clock.Next] is "early" or "late" && part > clock.Next;

    /// <summary>The place of the word "morning" and the like, with what leads to it: "in the", "early", "at"; or -1.</summary>
    private static int PartBehind(EnglishText text, int at, out int next)
    {
        var place = text[at] is "in" or "at" ? at + 1 : at;
        place = text.Skip(place, "the");
        place = text[place] is "early" or "late" ? place + 1 : place;
        next = place + 1;
        var isPart = HalfOf(text[place]) != DayHalf.Unknown && text[place] is not ("tonight" or "tonite") && !text.Pieces.BreaksOff(place);
        return isPart ? place : -1;
    }
}
