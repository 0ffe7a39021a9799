using System;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>What follows a host: port, path, query and fragment.</summary>
internal static class UrlTail
{
    private const string Enders = "'\"<>`{}|\\^[]";

    // end a sentence rather than an address
    private const string Trimmed = ".,;:!?)(";

    /// <summary>Where the address that has its host up to <paramref name="hostEnd"/> ends.</summary>
    public static int End(string text, int hostEnd)
    {
        var at = Ascii.At(text, hostEnd) == ':' ? PortEnd(text, hostEnd) : hostEnd;
        if (Ascii.At(text, at) is not ('/' or '?' or '#'))
        {
            return at;
        }

        var end = Ascii.Skip(
            text,
            at,
            character => character is > ' ' and < '\u007f' && !Enders.Contains(character, StringComparison.Ordinal)
        );
        while (end > at && Trimmed.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return end;
    }

    private static int PortEnd(string text, int colon)
    {
        var end = Ascii.Skip(text, colon + 1, char.IsAsciiDigit);
        return end > colon + 1 ? end : colon;
    }
}
