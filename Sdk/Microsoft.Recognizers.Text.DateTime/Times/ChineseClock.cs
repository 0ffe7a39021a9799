namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A clock time that was read.</summary>
/// <param name="First">Where it starts.</param>
/// <param name="Next">The place behind it.</param>
/// <param name="Time">The time, placed in its part of the day when one was said.</param>
internal sealed record ChineseClock(int First, int Next, ClockTime Time)
{
    /// <summary>The part of the day that was said with it; <c>null</c> without.</summary>
    public ChineseDayPart Part { get; init; }

    /// <summary>Whether it is no time by itself: 一点 is mostly "a little".</summary>
    public bool IsVague { get; init; }

    public bool IsOpen => Part == null && Time.IsAmbiguous;

    public ChineseClock In(ChineseDayPart part) => this with { Time = part.Place(Time), Part = part };
}
