using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Ways to change what the date and time model finds.</summary>
[Flags]
public enum DateTimeOptions
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>"From" and "to" do not join two times into a period.</summary>
    SkipFromToMerge = 1,

    /// <summary>A date and a time side by side stay two results.</summary>
    SplitDateAndTime = 2,

    /// <summary>Words as they are used around calendars and meetings.</summary>
    CalendarMode = 4,

    /// <summary>Numbers and durations that are alternatives are found as well.</summary>
    ExtendedTypes = 8,

    /// <summary>Kept for compatibility; models here hold no results.</summary>
    NoProtoCache = 16,

    /// <summary>Gives up early on a text without a hint of time.</summary>
    FailFast = 2097152,

    /// <summary>Periods around "this year" and "by" as in the experimental specifications.</summary>
    ExperimentalMode = 4194304,

    /// <summary>Kept for compatibility; no preview behaviour exists here.</summary>
    EnablePreview = 8388608,
}
