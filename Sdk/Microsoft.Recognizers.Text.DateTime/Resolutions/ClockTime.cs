using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A time of day as it was said: 7, 7:30, 7:30:15, with or without the half of the day.</summary>
internal readonly record struct ClockTime(int Hour, int? Minute = null, int? Second = null, DayHalf Half = DayHalf.Unknown)
{
    /// <summary>Whether it may be in the morning as well as in the afternoon.</summary>
    public bool IsAmbiguous => Half == DayHalf.Unknown && Hour is >= 1 and <= 12;

    /// <summary>The hour from 0 to 24; an ambiguous one as it was said.</summary>
    public int Hour24 =>
        Half switch
        {
            DayHalf.Morning when Hour == 12 => 0,
            DayHalf.Afternoon when Hour < 12 => Hour + 12,
            _ => Hour,
        };

    public TimeSpan Span => new(Hour24, Minute ?? 0, Second ?? 0);

    public string Timex => DateTime.Timex.Time(Hour24, Minute, Second);

    /// <summary>One time, or the two an ambiguous one may be, that of its face first.</summary>
    public IReadOnlyList<ClockTime> Choices =>
        !IsAmbiguous ? [this]
        : Hour == 12 ? [In(DayHalf.Afternoon), In(DayHalf.Morning)]
        : [In(DayHalf.Morning), In(DayHalf.Afternoon)];

    /// <summary>The same time in a half of the day, unless its own is known.</summary>
    public ClockTime In(DayHalf half) => IsAmbiguous ? this with { Half = half } : this;

    /// <summary>The readings of the time on no certain day.</summary>
    public IReadOnlyList<Reading> ReadingsOn(Moment day)
    {
        var choices = Choices;
        var readings = new Reading[choices.Count];
        for (var i = 0; i < readings.Length; i++)
        {
            readings[i] = Reading.At(choices[i].Timex, day.Date + choices[i].Span);
        }

        return readings;
    }
}
