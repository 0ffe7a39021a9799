namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A day found in a text.</summary>
/// <param name="First">Its first piece.</param>
/// <param name="Next">The piece behind it.</param>
/// <param name="Reading">When it is.</param>
internal sealed record DayMatch(int First, int Next, Reading Reading)
{
    /// <summary>Whether the day is a holiday: those take no time of day.</summary>
    public bool IsHoliday { get; init; }

    /// <summary>The month and the day of a day without a year; <c>null</c> for all others.</summary>
    public (int Month, int Day)? Yearly { get; init; }

    /// <summary>The day of a day without a month; <c>null</c> for all others.</summary>
    public int? Monthly { get; init; }

    public TimeMatch Match => new(First, Next, TimeKind.Date, Reading);
}
