using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds IP addresses of version 4 and 6, in any language.</summary>
internal static class IpAddresses
{
    public static List<ModelResult> Find(string query)
    {
        var results = new List<ModelResult>();
        for (var at = 0; at < query.Length; )
        {
            var end = Ascii.Skip(query, at, IsPart);
            var isWhole = end > at && !IsWord(Ascii.At(query, at - 1)) && !IsWord(Ascii.At(query, end));
            if (isWhole && Read(query, at, end) is { } result)
            {
                results.Add(result);
            }

            at = Math.Max(end, at + 1);
        }

        return results;
    }

    // what stands between other characters is an address or is not: the longest stretch of hexadecimal digits, colons and dots
    private static ModelResult Read(string query, int start, int end)
    {
        while (end > start && query[end - 1] == '.')
        {
            end--;
        }

        if (end == start)
        {
            return null;
        }

        end = WithoutPort(query, start, end);
        var text = query[start..end];
        var version4 = Version4(text);
        if (version4 != null)
        {
            return SequenceResults.Of(query, start, end, "ip", version4, (ResolutionKey.Type, "ipv4"));
        }

        var version6 = Version6(text);
        return version6 == null ? null : SequenceResults.Of(query, start, end, "ip", version6, (ResolutionKey.Type, "ipv6"));
    }

    // the 8080 of 127.0.0.1:8080 is no part of the address
    private static int WithoutPort(string query, int start, int end)
    {
        var colon = query.LastIndexOf(':', end - 1, end - start);
        var isPort =
            colon > start
            && query.AsSpan(start, colon - start).Count('.') == 3
            && Ascii.Skip(query, start, character => char.IsAsciiDigit(character) || character == '.') == colon;
        return isPort ? colon : end;
    }

    private static bool IsPart(char character) => char.IsAsciiHexDigit(character) || character is ':' or '.';

    private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character);

    // four numbers up to 255, without their leading zeros; null when it is something else
    private static string Version4(string text)
    {
        var parts = text.Split('.', 5);
        return parts.Length == 4 && parts.All(IsByte) ? string.Join('.', parts.Select(WithoutZeros)) : null;
    }

    private static bool IsByte(string part) =>
        part.Length is > 0 and <= 3
        && part.All(char.IsAsciiDigit)
        && part.Aggregate(0, (value, digit) => (value * 10) + digit - '0') <= 255;

    // eight groups, or fewer around one "::"
    private static string Version6(string text)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            var groups = text.Split(':', 9);
            return groups.Length == 8 && groups.All(IsGroup) ? string.Join(':', groups.Select(WithoutZeros)) : null;
        }

        var before = Groups(text[..gap]);
        var behind = Groups(text[(gap + 2)..]);
        return before.Concat(behind).All(IsGroup) && before.Length + behind.Length < 8
            ? string.Join(':', before.Select(WithoutZeros)) + "::" + string.Join(':', behind.Select(WithoutZeros))
            : null;
    }

    private static string[] Groups(string text) => text.Length == 0 ? [] : text.Split(':', 9);

    private static bool IsGroup(string group) => group.Length is > 0 and <= 4 && group.All(char.IsAsciiHexDigit);

    private static string WithoutZeros(string part) => part.TrimStart('0') is { Length: > 0 } rest ? rest : "0";
}
