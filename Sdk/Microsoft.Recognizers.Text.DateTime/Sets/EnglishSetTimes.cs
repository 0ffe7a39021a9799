using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Gives what comes again the time of day behind it: "every Monday at 4pm", "tuesday afternoons".</summary>
internal static class EnglishSetTimes
{
    public static TimeMatch Of(int first, int next, string timex) => new(first, next, TimeKind.Set, Reading.Unresolved(timex));

    public static TimeMatch WithTime(EnglishText text, int first, int next, string day)
    {
        var part = EnglishDayParts.Part(text, next, withMeals: false, out var behind);
        if (TimeBehind(text, part == null ? next : behind, part == null ? string.Empty : text[next], out var end, out var timex))
        {
            return Of(first, end, day + timex);
        }

        return part == null ? Of(first, next, day) : Of(first, behind, day + part);
    }

    public static bool TimeBehind(EnglishText text, int at, ReadOnlySpan<char> part, out int next, out string timex)
    {
        var isLed = text[at] is "at" or "," or "@";
        var clock = text.Clock(at) ?? (isLed ? text.Clock(at + 1) : null);
        var isTime = clock != null && (isLed || !clock.IsBare) && EnglishHours.Connector(text, clock.Next, isBetween: false) < 0;
        next = isTime ? clock.Next : at;
        timex = isTime ? EnglishClock.In(clock.Time, part).Choices[0].Timex : null;
        return isTime;
    }
}
