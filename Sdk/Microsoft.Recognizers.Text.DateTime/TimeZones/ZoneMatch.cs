namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A time zone found in a text.</summary>
/// <param name="First">Its first piece.</param>
/// <param name="Next">The piece behind it.</param>
/// <param name="Offset">What it is off universal time.</param>
/// <param name="IsFull">Whether it is a zone wherever it stands; the others only are behind a time.</param>
internal sealed record ZoneMatch(int First, int Next, ZoneOffset Offset, bool IsFull);
