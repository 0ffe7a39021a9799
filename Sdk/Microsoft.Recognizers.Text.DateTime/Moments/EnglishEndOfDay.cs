using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads the end of a day: "end of tomorrow", "the end of the day", "end of this sunday", "eod".</summary>
internal static class EnglishEndOfDay
{
    private static readonly TimeSpan End = new(23, 59, 59);

    public static TimeMatch Read(EnglishText text, int at)
    {
        if (text.Is(at, "eod"))
        {
            return Of(at, at + 1, Reading.At(Timex.Date(text.Today), text.Today));
        }

        var place = text.Skip(at, "the");
        if (!text.Is(place, "end") || !text.Is(place + 1, "of"))
        {
            return null;
        }

        var noun = text.Skip(place + 2, "the");
        if (text.Is(noun, "day"))
        {
            return Of(at, noun + 1, Reading.At(Timex.Date(text.Today), text.Today));
        }

        var day = text.Day(place + 2) ?? (text.Is(place + 2, "the") ? text.Day(place + 3) : null);
        return day is { Reading.IsResolved: true } ? Of(at, day.Next, day.Reading) : null;
    }

    private static TimeMatch Of(int first, int next, Reading day) =>
        new(first, next, TimeKind.DateTime, day.Map(day.Timex + Timex.Time(default(Moment) + End), interval => interval.Plus(End)));
}
