namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A length of time that was read.</summary>
/// <param name="Next">The place behind it.</param>
/// <param name="Length">How long it is.</param>
internal sealed record ChineseLength(int Next, TimeLength Length)
{
    public bool HasOnePart => Length.Parts.Count == 1;
}
