namespace Microsoft.Recognizers.Text;

/// <summary>Values every recognizer shares.</summary>
public static class Constants
{
    /// <summary>The index that says "found nowhere".</summary>
    public const int InvalidIndex = -1;
}
