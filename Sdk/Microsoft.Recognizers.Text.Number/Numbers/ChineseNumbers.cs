using System.Collections.Generic;
using Microsoft.Recognizers.Text.Scanning;
using Microsoft.Recognizers.Text.Utilities;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers in Chinese texts.</summary>
internal static class ChineseNumbers
{
    public static List<ModelResult> Find(string query, NumberOptions options)
    {
        var pieces = new Pieces(QueryProcessor.Recode(query));
        var spans = Spans(pieces, new ChineseNumberReader(pieces));
        spans.RemoveAll(span => !ChineseWords.IsNumber(pieces, span));
        return NumberResults.Of(pieces, spans);
    }

    /// <summary>Every number of a text, from left to right, each as long as it can be, single characters within words included.</summary>
    public static List<NumberSpan> Spans(Pieces pieces, ChineseNumberReader reader)
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
}
