namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>What kind of time was found; its lower-case name is the type of the result.</summary>
internal enum TimeKind
{
    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A time on a day.</summary>
    DateTime,

    /// <summary>Days, or an open side of them.</summary>
    DateRange,

    /// <summary>Hours of a day, or an open side of them.</summary>
    TimeRange,

    /// <summary>Hours on certain days.</summary>
    DateTimeRange,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Something that comes again and again.</summary>
    Set,

    /// <summary>One of several offered times.</summary>
    DateTimeAlt,

    /// <summary>An offset from universal time.</summary>
    TimeZone,
}
