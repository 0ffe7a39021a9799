using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds e-mail addresses.</summary>
internal static class Emails
{
    private const string LocalSigns = "_.+-%&'*/=?^`{|}~!$";

    public static List<ModelResult> Find(string query)
    {
        var text = query.ToLowerInvariant();
        var results = new List<ModelResult>();
        var behind = 0;
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = LocalStart(text, at, behind);
            var end = start < at ? HostEnd(text, at + 1) : 0;
            if (end > 0)
            {
                results.Add(SequenceResults.Of(text, start, end, "email"));
                behind = end;
            }
        }

        return results;
    }

    // back to the first character of the name, which is a letter or digit and does not lie in the address before
    private static int LocalStart(string text, int at, int limit)
    {
        var start = at;
        while (
            start > limit
            && (char.IsAsciiLetterOrDigit(text[start - 1]) || LocalSigns.Contains(text[start - 1], System.StringComparison.Ordinal))
        )
        {
            start--;
        }

        while (start < at && !char.IsAsciiLetterOrDigit(text[start]))
        {
            start++;
        }

        return text[at - (at > 0 ? 1 : 0)] == '.' ? at : start;
    }

    // labels and a top-level name of two letters or more, or [1.2.3.4]; 0 when it is no host
    private static int HostEnd(string text, int start)
    {
        if (Ascii.At(text, start) == '[')
        {
            var close = Ascii.Skip(text, start + 1, character => char.IsAsciiDigit(character) || character == '.');
            return Ascii.At(text, close) == ']' && close > start + 7 ? close + 1 : 0;
        }

        var end = Ascii.Skip(text, start, character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.');
        while (end > start && text[end - 1] is '-' or '.')
        {
            end--;
        }

        var dot = end > start ? text.LastIndexOf('.', end - 1, end - start) : -1;
        var isHost = dot > start && text[start] != '.' && text.IndexOf("..", start, end - start, System.StringComparison.Ordinal) < 0;
        return isHost && IsTopLevel(text, dot + 1, end) && Ascii.At(text, end) is not ('_' or '@') ? end : 0;
    }

    private static bool IsTopLevel(string text, int start, int end) =>
        end - start >= 2 && Ascii.Skip(text, start, char.IsAsciiLetter) == end;
}
