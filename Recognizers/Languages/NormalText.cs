namespace BotApp.Recognizers.Languages;

/// <summary>
/// One way of writing for what customers write in many: what the classifier reads. Widths, scripts, cases, repeated signs, emoji, pinyin, slips of the
/// keyboard and numbers are evened out; order cards, links, long numbers and masked data become one sign each (<see cref="ClassSigns"/>).
/// Doing it twice changes nothing more.
/// </summary>
public static class NormalText
{
    /// <summary>A message is understood by its beginning; what is pasted after this many UTF-16 units is not looked at.</summary>
    public const int Longest = 1000;

    /// <summary>One step may make room for another; in practice the second walk finds nothing left to do.</summary>
    private const int MostWalks = 12;

    /// <summary>Takes any text, well-formed or not.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        using var buffers = new TextBuffers(text[..Math.Min(text.Length, Longest)]);
        return Write(buffers).ToString();
    }

    /// <summary>The normal text inside the buffers: valid until they are disposed.</summary>
    internal static ReadOnlySpan<char> Write(TextBuffers buffers)
    {
        for (var walk = 0; walk < MostWalks && Walk(buffers); walk++) { }

        return buffers.Text;
    }

    /// <summary>True when it changed anything.</summary>
    private static bool Walk(TextBuffers buffers)
    {
        buffers.Keep();
        Placeholders.Replace(buffers.Text, buffers.Next());
        buffers.Swap();
        Signs.Replace(buffers.Text, buffers.Next());
        buffers.Swap();
        KnownWords.Replace(buffers.Text, buffers.Next());
        buffers.Swap();
        Numbers.Replace(buffers.Text, buffers.Next());
        buffers.Swap();
        Spacing.Replace(buffers.Text, buffers.Next());
        buffers.Swap();
        return buffers.HasChanged;
    }
}
