namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Which twelve hours of the day a clock time counts in.</summary>
internal enum DayHalf
{
    /// <summary>Not said: eight may be in the morning or in the evening.</summary>
    Unknown,

    /// <summary>From midnight to noon.</summary>
    Morning,

    /// <summary>From noon to midnight.</summary>
    Afternoon,
}
