namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A period whose end is no part of it, either side possibly open; a point in time is a start without an end.</summary>
internal readonly record struct Interval(Moment? Start, Moment? End)
{
    public static Interval At(Moment point) => new(point, null);

    /// <summary>Both sides moved.</summary>
    public Interval Plus(System.TimeSpan time) => new(Start + time, End + time);
}
