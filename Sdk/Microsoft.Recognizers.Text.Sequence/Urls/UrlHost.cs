using System;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Says what is a host.</summary>
internal static class UrlHost
{
    /// <summary>localhost, an IP address, or a domain.</summary>
    public static bool IsHost(ReadOnlySpan<char> text) => text is "localhost" || IsAddress(text) || IsDomain(text);

    /// <summary>Labels of up to 63 characters, the last of them a known top-level domain.</summary>
    public static bool IsDomain(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOf('.');
        if (last <= 0 || !TopLevelDomains.IsKnown(text[(last + 1)..]))
        {
            return false;
        }

        foreach (var label in text[..last].Split('.'))
        {
            var length = label.End.Value - label.Start.Value;
            if (length is 0 or > 63 || text[label.Start.Value] == '-')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it is rather a time of day: 7.am.</summary>
    public static bool IsTime(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        return text[(dot + 1)..] is "am" or "pm" && int.TryParse(text[..dot], out var hour) && hour <= 24;
    }

    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        var numbers = 0;
        foreach (var part in text.Split('.'))
        {
            if (!byte.TryParse(text[part], out _))
            {
                return false;
            }

            numbers++;
        }

        return numbers == 4;
    }
}
