namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A part of the day as Chinese names it.</summary>
/// <param name="Hours">Its hours.</param>
/// <param name="Bound">Clock hours below it count twelve more: 下午 3 is 15.</param>
/// <param name="BeginsAtMidnight">Whether 12 is midnight in it: 凌晨 12 is 0.</param>
internal sealed record ChineseDayPart(DayHours Hours, int Bound = 0, bool BeginsAtMidnight = false)
{
    /// <summary>A clock time said to lie in this part.</summary>
    public ClockTime Place(ClockTime time)
    {
        var hour =
            BeginsAtMidnight && time.Hour == 12 ? 0
            : time.Hour < Bound ? time.Hour + 12
            : time.Hour;
        return time with { Hour = hour, Half = hour is >= 12 and < 24 ? DayHalf.Afternoon : DayHalf.Morning };
    }
}
