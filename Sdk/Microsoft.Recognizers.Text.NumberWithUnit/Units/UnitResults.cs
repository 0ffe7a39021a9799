using System;
using System.Collections.Generic;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Turns matches into results.</summary>
internal static class UnitResults
{
    public static ModelResult Of(Pieces pieces, UnitMatch match, string typeName)
    {
        var start = pieces[match.First].Start;
        var end = pieces[match.Next - 1].End;
        var resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            [ResolutionKey.Value] = match.Value,
            [ResolutionKey.Unit] = match.Unit.Name,
        };
        if (match.Unit.Iso != null)
        {
            resolution[ResolutionKey.IsoCurrency] = match.Unit.Iso;
        }

        if (match.Unit.SubType != null)
        {
            resolution[ResolutionKey.SubType] = match.Unit.SubType;
        }

        return new ModelResult
        {
            Text = pieces.Lower[start..end],
            Start = start,
            End = end - 1,
            TypeName = typeName,
            Resolution = resolution,
        };
    }
}
