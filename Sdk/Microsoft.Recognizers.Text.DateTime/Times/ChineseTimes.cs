namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Times of day on no certain day, and parts of the day.</summary>
internal static class ChineseTimes
{
    /// <summary>A clock time, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at) =>
        text.ClockAt(at) is { IsVague: false } clock
            ? new TimeMatch(at, clock.Next, TimeKind.Time, clock.Time.ReadingsOn(text.Today))
            : null;

    /// <summary>A part of the day, or <c>null</c>.</summary>
    public static TimeMatch ReadPart(ChineseText text, int at) =>
        ChineseDayParts.TryRead(text, at, out var part, out var next)
            ? new TimeMatch(at, next, TimeKind.TimeRange, part.Hours.On(text.Today))
            : null;
}
