using System.Collections.Generic;
using Microsoft.Recognizers.Text.Scanning;
using Microsoft.Recognizers.Text.Utilities;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers in English texts.</summary>
internal static class EnglishNumbers
{
    public static List<ModelResult> Find(string query, NumberOptions options)
    {
        var pieces = new Pieces(Recode(query));
        var spans = Spans(pieces, new EnglishNumberReader(pieces, options));
        spans.RemoveAll(span => IsPronoun(pieces, span));
        return NumberResults.WithSubType(pieces, spans);
    }

    /// <summary>Every number of a text, from left to right, each as long as it can be.</summary>
    public static List<NumberSpan> Spans(Pieces pieces, INumberReader reader)
    {
        var spans = new List<NumberSpan>();
        for (var at = 0; at < pieces.Count; )
        {
            var span = reader.Read(at);
            if (span.Found)
            {
                spans.Add(span);
            }

            at = span.Found ? span.Next : at + 1;
        }

        return spans;
    }

    /// <summary>The text with half-width signs, capitals kept: they tell "5M" from "5m".</summary>
    public static string Recode(string query) => QueryProcessor.Recode(query);

    // "the one", "this one", "which one" count nothing
    private static bool IsPronoun(Pieces pieces, NumberSpan span) =>
        span.Next == span.First + 1
        && pieces.Is(span.First, "one")
        && pieces.Span(span.First - 1) is ("the" or "this" or "that" or "which");
}
