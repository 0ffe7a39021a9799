namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Questions about single characters; outside the text there is only a blank.</summary>
internal static class Ascii
{
    public static char At(string text, int index) => (uint)index < (uint)text.Length ? text[index] : ' ';

    public static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    /// <summary>Index behind the run of characters that fit, from <paramref name="start"/> on.</summary>
    public static int Skip(string text, int start, System.Func<char, bool> fits)
    {
        var end = start;
        while (end < text.Length && fits(text[end]))
        {
            end++;
        }

        return end;
    }
}
