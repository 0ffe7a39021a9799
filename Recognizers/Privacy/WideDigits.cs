namespace BotApp.Recognizers.Privacy;

/// <summary>Digits in full width, as Chinese keyboards write them: read as others are, and left as they are where nothing is masked.</summary>
internal static class WideDigits
{
    private const char First = '０';
    private const char Last = '９';

    /// <summary>The bytes every full-width digit begins with in UTF-8.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> utf8) =>
        utf8.IndexOf("\uFF10"u8[..2]) >= 0 && utf8.IndexOfAnyInRange((byte)0x90, (byte)0x99) >= 0;

    /// <summary>The same text with ASCII digits, place for place; the same instance when it has no others.</summary>
    public static string ToAscii(string text) =>
        text.AsSpan().ContainsAnyInRange(First, Last)
            ? string.Create(
                text.Length,
                text,
                static (ascii, from) =>
                {
                    for (var at = 0; at < ascii.Length; at++)
                    {
                        ascii[at] = from[at] is >= First and <= Last ? (char)('0' + from[at] - First) : from[at];
                    }
                }
            )
            : text;

    /// <summary>The text with what was masked in its reading masked, and the rest as it was written; all three are equally long.</summary>
    public static string Keep(string text, string read, string masked) =>
        ReferenceEquals(text, read)
            ? masked
            : string.Create(
                text.Length,
                (text, read, masked),
                static (kept, three) =>
                {
                    for (var at = 0; at < kept.Length; at++)
                    {
                        kept[at] = three.masked[at] == three.read[at] ? three.text[at] : three.masked[at];
                    }
                }
            );
}
