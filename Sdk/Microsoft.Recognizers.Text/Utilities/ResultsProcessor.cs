using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Utilities;

/// <summary>Corrections to results after recognition.</summary>
public static class ResultsProcessor
{
    /// <summary>Turns offsets counted in UTF-16 units into offsets counted in Unicode characters.</summary>
    /// <param name="query">The text the results were found in.</param>
    /// <param name="results">The results; changed in place.</param>
    public static void UpdateUnicodeOffsets(string query, ref List<ModelResult> results)
    {
        ArgumentNullException.ThrowIfNull(query);

        if (results == null || !query.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return;
        }

        var before = PairsBefore(query);
        foreach (var result in results)
        {
            result.Start -= before[Math.Clamp(result.Start, 0, query.Length)];
            result.End -= before[Math.Clamp(result.End, 0, query.Length)];
        }
    }

    private static int[] PairsBefore(string query)
    {
        var before = new int[query.Length + 1];
        for (var i = 1; i <= query.Length; i++)
        {
            before[i] = before[i - 1] + (i > 1 && char.IsSurrogatePair(query[i - 2], query[i - 1]) ? 1 : 0);
        }

        return before;
    }
}
