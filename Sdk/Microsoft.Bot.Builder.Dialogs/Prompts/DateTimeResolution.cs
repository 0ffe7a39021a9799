namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One reading of a date or time the user gave; "four o'clock" has two.</summary>
public class DateTimeResolution
{
    /// <summary>The date or time, as "2026-11-22", "16:00:00" or both; seconds for a duration; null for a range.</summary>
    public string Value { get; set; }

    /// <summary>The first moment of a range; null when it has none.</summary>
    public string Start { get; set; }

    /// <summary>The first moment after a range; null when it has none.</summary>
    public string End { get; set; }

    /// <summary>What was said, as TIMEX expression; what was left open is open there.</summary>
    public string Timex { get; set; }
}
