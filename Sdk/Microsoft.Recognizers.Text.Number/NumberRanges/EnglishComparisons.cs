using System;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>The words before a number that make it the end of a range: "more than", "at least", "up to", "&lt;=".</summary>
internal readonly record struct EnglishComparisons(int Next, bool IsLower, bool Includes)
{
    public bool Found => Next > 0;

    public static EnglishComparisons Read(Pieces pieces, int at)
    {
        var comparison = ReadWords(pieces, at);
        if (!comparison.Found || !pieces.Is(comparison.Next, "or") || !pieces.Is(comparison.Next + 1, "equal"))
        {
            return comparison;
        }

        var next = pieces.Span(comparison.Next + 2) is "to" or "than" ? comparison.Next + 3 : comparison.Next + 2;
        return comparison with { Next = next, Includes = true };
    }

    /// <summary>1 for words that point upwards, -1 for those that point downwards, 0 for any other.</summary>
    public static int Direction(ReadOnlySpan<char> word) =>
        word switch
        {
            "more" or "greater" or "bigger" or "larger" or "higher" or "above" or "over" => 1,
            "less" or "fewer" or "smaller" or "lower" or "below" or "under" => -1,
            _ => 0,
        };

    private static EnglishComparisons ReadWords(Pieces pieces, int at) =>
        pieces.Span(at) switch
        {
            ">" or "<" => ReadSign(pieces, at),
            "at" when pieces.Is(at + 1, "least") => new(at + 2, IsLower: true, Includes: true),
            "at" when pieces.Is(at + 1, "most") => new(at + 2, IsLower: false, Includes: true),
            "up" when pieces.Is(at + 1, "to") => new(at + 2, IsLower: false, Includes: true),
            "exceed" or "exceeds" or "exceeded" or "exceeding" or "surpass" or "surpasses" or "surpassed" or "surpassing" => new(
                at + 1,
                IsLower: true,
                Includes: false
            ),
            "above" or "over" => new(at + 1, IsLower: true, Includes: false),
            "below" or "under" => new(at + 1, IsLower: false, Includes: false),
            "no" or "not" => ReadComparative(pieces, at + 1) is { Found: true } denied
                ? denied with
                {
                    IsLower = !denied.IsLower,
                    Includes = true,
                }
                : default,
            _ => ReadComparative(pieces, at),
        };

    // "more than", "greater or equal than"
    private static EnglishComparisons ReadComparative(Pieces pieces, int at)
    {
        var direction = pieces.Span(at) is "above" or "over" or "below" or "under" ? 0 : Direction(pieces.Span(at));
        var hasEqual = pieces.Is(at + 1, "or") && pieces.Is(at + 2, "equal");
        var next = hasEqual ? at + 3 : at + 1;
        return direction == 0 || !(pieces.Is(next, "than") || (hasEqual && pieces.Is(next, "to")))
            ? default
            : new(next + 1, direction > 0, hasEqual);
    }

    // ">", ">=", "> ="; but not "<>" and "=>"
    private static EnglishComparisons ReadSign(Pieces pieces, int at)
    {
        var joinsSign = pieces.Span(at - 1) is "<" or ">" or "=" || pieces.Span(at + 1) is "<" or ">";
        var hasEqual = pieces.Is(at + 1, '=');
        return joinsSign ? default : new(hasEqual ? at + 2 : at + 1, pieces.Is(at, '>'), hasEqual);
    }
}
