using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds web addresses, with or without a protocol, in any language: what is not ASCII ends them.</summary>
internal static class Urls
{
    private const string Separator = "://";

    public static List<ModelResult> Find(string query)
    {
        var text = query.ToLowerInvariant();
        var results = new List<ModelResult>();
        for (var at = 0; at < text.Length; )
        {
            var end = Ascii.Skip(text, at, IsHostPart);
            var address = end > at ? Read(text, at, end) : default;
            if (address.IsFound)
            {
                results.Add(SequenceResults.Of(text, address.Start, address.End, "url"));
            }

            at = Math.Max(address.Next, Math.Max(end, at + 1));
        }

        return results;
    }

    // a word with letters, digits, dots and dashes is a host, or the protocol before one
    private static UrlMatch Read(string text, int start, int end)
    {
        if (string.CompareOrdinal(text, end, Separator, 0, Separator.Length) != 0)
        {
            return ReadBare(text, start, end);
        }

        var protocol = Math.Max(start, text.LastIndexOf('.', end - 1, end - start) + 1);
        var hostStart = end + Separator.Length;
        var hostEnd = Ascii.Skip(text, hostStart, IsHostPart);
        var isKnown = text.AsSpan(protocol, end - protocol) is "http" or "https" or "ftp" or "ftps";
        return isKnown && hostEnd > hostStart && UrlHost.IsHost(text.AsSpan(hostStart, hostEnd - hostStart).TrimEnd('.'))
            ? UrlMatch.Found(protocol, UrlTail.End(text, TrimDots(text, hostStart, hostEnd)))
            : UrlMatch.Nothing(UrlTail.End(text, hostEnd));
    }

    private static UrlMatch ReadBare(string text, int start, int end)
    {
        var before = Ascii.At(text, start - 1);
        var behind = Ascii.At(text, end);
        var hostEnd = TrimDots(text, start, end);
        var isFree = before is not ('@' or '_' or '/' or '\\') && behind is not ('@' or '_');
        return isFree && UrlHost.IsDomain(text.AsSpan(start, hostEnd - start)) && !UrlHost.IsTime(text.AsSpan(start, hostEnd - start))
            ? UrlMatch.Found(start, UrlTail.End(text, hostEnd))
            : default;
    }

    private static int TrimDots(string text, int start, int end)
    {
        while (end > start && text[end - 1] == '.')
        {
            end--;
        }

        return end;
    }

    private static bool IsHostPart(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '-';
}
