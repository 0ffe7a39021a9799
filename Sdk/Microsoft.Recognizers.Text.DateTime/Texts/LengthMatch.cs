namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A length of time found in a text.</summary>
internal sealed record LengthMatch(int First, int Next, TimeLength Length);
