using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Turns spans into results.</summary>
internal static class NumberResults
{
    /// <summary>Results that say how the number is written, too, as they do in English.</summary>
    public static List<ModelResult> WithSubType(Pieces pieces, IEnumerable<NumberSpan> spans)
    {
        var results = new List<ModelResult>();
        foreach (var span in spans)
        {
            var result = Of(pieces, span);
            result.Resolution[ResolutionKey.SubType] = NumberText.SubType(span.Value, span.Kind);
            results.Add(result);
        }

        return results;
    }

    /// <summary>Results with their value alone.</summary>
    public static List<ModelResult> Of(Pieces pieces, IEnumerable<NumberSpan> spans) => spans.Select(span => Of(pieces, span)).ToList();

    /// <summary>A result over the pieces from <paramref name="first"/> up to <paramref name="next"/>.</summary>
    public static ModelResult Bare(
        Pieces pieces,
        int first,
        int next,
        string typeName,
        params ReadOnlySpan<(string Key, object Value)> resolution
    )
    {
        var start = pieces[first].Start;
        var end = pieces[next - 1].End;
        var result = new ModelResult
        {
            Text = pieces.Lower[start..end],
            Start = start,
            End = end - 1,
            TypeName = typeName,
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal),
        };
        foreach (var (key, value) in resolution)
        {
            result.Resolution[key] = value;
        }

        return result;
    }

    private static ModelResult Of(Pieces pieces, NumberSpan span) =>
        Bare(pieces, span.First, span.Next, "number", (ResolutionKey.Value, NumberText.Of(span.Value, span.Kind)));
}
