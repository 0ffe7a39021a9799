namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A time of day found in a text.</summary>
/// <param name="First">Its first piece.</param>
/// <param name="Next">The piece behind it.</param>
/// <param name="Time">The time.</param>
/// <param name="IsBare">Whether it is a plain number that only its surroundings make a time.</param>
internal sealed record ClockMatch(int First, int Next, ClockTime Time, bool IsBare)
{
    public TimeMatch Match(Moment today) => new(First, Next, TimeKind.Time, Time.ReadingsOn(today));
}
