using System.Collections.Generic;
using System.Globalization;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds ordinals in English texts: "11th", "twenty-first", "the second to last", "next".</summary>
internal static class EnglishOrdinals
{
    private const string Start = "start";
    private const string Current = "current";
    private const string End = "end";

    // longest first where one begins with the other
    private static readonly (string[] Words, string From, int Offset)[] Relatives =
    [
        (["the", "one", "before", "the", "last", "one"], End, -1),
        (["the", "one", "before", "the", "last"], End, -1),
        (["the", "second", "to", "last"], End, -1),
        (["the", "last", "but", "one"], End, -1),
        (["next", "to", "last"], End, -1),
        (["antepenultimate"], End, -2),
        (["penultimate"], End, -1),
        (["next", "one"], Current, 1),
        (["previous", "one"], Current, -1),
        (["current", "one"], Current, 0),
        (["next"], Current, 1),
        (["previous"], Current, -1),
        (["current"], Current, 0),
        (["last"], End, 0),
    ];

    public static List<ModelResult> Find(string query, NumberOptions options)
    {
        var pieces = new Pieces(EnglishNumbers.Recode(query));
        var results = new List<ModelResult>();
        for (var at = 0; at < pieces.Count; )
        {
            at = AddRelative(pieces, at, results, options) ?? AddOrdinal(pieces, at, results) ?? at + 1;
        }

        return results;
    }

    /// <summary>The ordinal in words or digits that starts at a piece.</summary>
    public static NumberSpan Read(Pieces pieces, int at)
    {
        if (pieces.IsDigits(at))
        {
            return ReadDigits(pieces, at);
        }

        var word = EnglishNumberWords.Of(pieces.Span(at));
        // "a hundredth" is a part
        if (word is { Kind: NumberWordKind.ScaleOrdinal, Plural: false } && !pieces.Is(at - 1, "a"))
        {
            return new NumberSpan(at, at + 1, word.Value, NumberKind.Integer);
        }

        var words = EnglishOrdinalWords.Read(pieces, at, out var plural);
        return plural ? NumberSpan.None : words;
    }

    private static NumberSpan ReadDigits(Pieces pieces, int at)
    {
        var numeral = EnglishNumerals.Read(pieces, at);
        var isOrdinal =
            numeral is { Found: true, Kind: NumberKind.Integer }
            && !pieces.BreaksOff(numeral.Next)
            && IsSuffix(pieces.Span(numeral.Next), numeral.Value % 100, pieces.Glued(numeral.Next));
        return isOrdinal ? numeral with { Next = numeral.Next + 1 } : NumberSpan.None;
    }

    // 1st, 22nd and 13th; "4 th" may stand apart
    private static bool IsSuffix(System.ReadOnlySpan<char> suffix, double lastDigits, bool glued) =>
        suffix switch
        {
            "st" => glued && lastDigits % 10 == 1,
            "nd" => glued && lastDigits % 10 == 2,
            "rd" => glued && lastDigits % 10 == 3,
            "th" => true,
            _ => false,
        };

    private static int? AddOrdinal(Pieces pieces, int at, List<ModelResult> results)
    {
        var span = Read(pieces, at);
        if (!span.Found)
        {
            return null;
        }

        var value = NumberText.Of(span.Value);
        results.Add(
            NumberResults.Bare(
                pieces,
                at,
                span.Next,
                "ordinal",
                (ResolutionKey.Value, value),
                (ResolutionKey.Offset, value),
                (ResolutionKey.RelativeTo, Start)
            )
        );
        return span.Next;
    }

    private static int? AddRelative(Pieces pieces, int at, List<ModelResult> results, NumberOptions options)
    {
        foreach (var (words, from, offset) in Relatives)
        {
            if (Fits(pieces, at, words))
            {
                var next = at + words.Length;
                if (!options.HasFlag(NumberOptions.SuppressExtendedTypes))
                {
                    results.Add(Relative(pieces, at, next, from, offset));
                }

                return next;
            }
        }

        return null;
    }

    private static bool Fits(Pieces pieces, int at, string[] words)
    {
        var fitting = 0;
        while (fitting < words.Length && pieces.Is(at + fitting, words[fitting]))
        {
            fitting++;
        }

        return fitting == words.Length;
    }

    private static ModelResult Relative(Pieces pieces, int at, int next, string from, int offset)
    {
        var signed = from + offset.ToString("+0;-0;+0", CultureInfo.InvariantCulture);
        var plain = offset.ToString(CultureInfo.InvariantCulture);
        return NumberResults.Bare(
            pieces,
            at,
            next,
            "ordinal.relative",
            (ResolutionKey.Value, signed),
            (ResolutionKey.Offset, plain),
            (ResolutionKey.RelativeTo, from)
        );
    }
}
