using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A part of the day.</summary>
/// <param name="Timex">How a timex names it, such as TMO.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="Bound">Clock hours below it count twelve more: 下午 3 is 15.</param>
internal sealed record ChineseDayPart(string Timex, TimeSpan Start, TimeSpan End, int Bound = 0)
{
    /// <summary>The hours of the part on a day.</summary>
    public Interval On(Moment day) => new(day.Date + Start, day.Date + End);

    /// <summary>A clock time said to lie in this part.</summary>
    public ClockTime Place(ClockTime time)
    {
        var hour = time.Hour < Bound ? time.Hour + 12 : time.Hour;
        return time with { Hour = hour, Half = hour is >= 12 and < 24 ? DayHalf.Afternoon : DayHalf.Morning };
    }
}
