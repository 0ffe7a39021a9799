using System;
using System.Collections.Generic;
using System.Globalization;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds GUIDs, bare or in their usual wrappings; the score says how sure they are.</summary>
internal static class Guids
{
    private const int Digits = 32;

    private static readonly int[] Groups = [8, 4, 4, 4, 12];

    private static readonly (string Open, string Close)[] Wrappings =
    [
        ("{", "}"),
        ("%7b", "%7d"),
        ("urn:uuid:", string.Empty),
        ("x'", "'"),
    ];

    public static List<ModelResult> Find(string query)
    {
        var text = query.ToLowerInvariant();
        var results = new List<ModelResult>();
        for (var at = 0; at < text.Length; )
        {
            var end = char.IsAsciiHexDigit(text[at]) ? CoreEnd(text, at) : 0;
            if (end > 0)
            {
                results.Add(Result(text, at, end));
            }

            at =
                end > 0 ? end
                : Ascii.IsWord(text[at]) ? NextStart(text, at)
                : at + 1;
        }

        return results;
    }

    // dashed or plain, and not part of a longer word; %7B and x' end in characters that look like part of one
    private static int CoreEnd(string text, int start)
    {
        var isBoundary = !Ascii.IsWord(Ascii.At(text, start - 1)) || EndsWith(text, start, "%7b");
        var plain = Ascii.Skip(text, start, char.IsAsciiHexDigit);
        var end =
            !isBoundary ? 0
            : plain - start == Digits ? plain
            : DashedEnd(text, start);
        return end > 0 && !Ascii.IsWord(Ascii.At(text, end)) && !(Ascii.At(text, end) == '-' && Ascii.IsWord(Ascii.At(text, end + 1)))
            ? end
            : 0;
    }

    private static int DashedEnd(string text, int start)
    {
        var at = start;
        foreach (var length in Groups)
        {
            var end = Ascii.Skip(text, at, char.IsAsciiHexDigit);
            if (end - at != length || (length != 12 && Ascii.At(text, end) != '-'))
            {
                return 0;
            }

            at = end + 1;
        }

        return at - 1;
    }

    // the rest of a word cannot start one, save behind %7B
    private static int NextStart(string text, int at) =>
        string.CompareOrdinal(text, at, "7b", 0, 2) == 0 && Ascii.At(text, at - 1) == '%' ? at + 2 : Ascii.Skip(text, at, Ascii.IsWord);

    private static ModelResult Result(string text, int start, int end)
    {
        var score = text.IndexOf('-', start, end - start) >= 0 ? 1.0 : 0.9;
        foreach (var (open, close) in Wrappings)
        {
            if (EndsWith(text, start, open) && string.CompareOrdinal(text, end, close, 0, close.Length) == 0)
            {
                return Scored(text, start - open.Length, end + close.Length, score);
            }
        }

        var isPlainNumber = score < 1 && Ascii.Skip(text, start, char.IsAsciiDigit) == end;
        return Scored(text, start, end, score - (isPlainNumber ? 0.4 : 0.1));
    }

    private static ModelResult Scored(string text, int start, int end, double score) =>
        SequenceResults.Of(
            text,
            start,
            end,
            "guid",
            more: (ResolutionKey.Score, Math.Round(score, 1).ToString(CultureInfo.InvariantCulture))
        );

    private static bool EndsWith(string text, int end, string ending) =>
        end >= ending.Length && string.CompareOrdinal(text, end - ending.Length, ending, 0, ending.Length) == 0;
}
