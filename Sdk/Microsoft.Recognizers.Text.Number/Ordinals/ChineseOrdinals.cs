using System.Collections.Generic;
using Microsoft.Recognizers.Text.Scanning;
using Microsoft.Recognizers.Text.Utilities;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds ordinals in Chinese texts: 第 and a whole number.</summary>
internal static class ChineseOrdinals
{
    public static List<ModelResult> Find(string query, NumberOptions options)
    {
        var pieces = new Pieces(QueryProcessor.Recode(query));
        var results = new List<ModelResult>();
        for (var at = 0; at < pieces.Count; )
        {
            var span = Read(pieces, at);
            if (span.Found)
            {
                var value = NumberText.Of(span.Value);
                results.Add(
                    NumberResults.Bare(
                        pieces,
                        at,
                        span.Next,
                        "ordinal",
                        (ResolutionKey.Value, value),
                        (ResolutionKey.Offset, value),
                        (ResolutionKey.RelativeTo, "start")
                    )
                );
            }

            at = span.Found ? span.Next : at + 1;
        }

        return results;
    }

    /// <summary>The ordinal that starts at a piece.</summary>
    public static NumberSpan Read(Pieces pieces, int at)
    {
        if (!pieces.Is(at, '第'))
        {
            return NumberSpan.None;
        }

        var whole = ChineseIntegers.Read(pieces, at + 1);
        var number = whole.Found ? whole : ChineseNumerals.Read(pieces, at + 1);
        return number is { Found: true, Kind: NumberKind.Integer } ? number with { First = at } : NumberSpan.None;
    }
}
