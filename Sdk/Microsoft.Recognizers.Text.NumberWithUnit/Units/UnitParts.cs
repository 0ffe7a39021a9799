using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Smaller units within larger ones: how many make one, and the words that may stand between.</summary>
/// <param name="Counts">By larger and smaller unit's names, how many of the smaller make the larger.</param>
/// <param name="Connectors">Words between them, such as "and".</param>
/// <param name="BareParts">Whether a number alone counts hundredths: "15 dollars 50".</param>
internal sealed record UnitParts(Dictionary<(string Whole, string Part), int> Counts, string[] Connectors, bool BareParts)
{
    /// <summary>Whether the unit has smaller ones at all.</summary>
    public bool Divides(Unit unit)
    {
        foreach (var (whole, _) in Counts.Keys)
        {
            if (whole == unit.Name)
            {
                return true;
            }
        }

        return false;
    }

    public static UnitParts Of(ReadOnlySpan<(string Whole, string Part, int Count)> counts, string[] connectors, bool bareParts)
    {
        var known = new Dictionary<(string, string), int>();
        foreach (var (whole, part, count) in counts)
        {
            known[(whole, part)] = count;
        }

        return new UnitParts(known, connectors, bareParts);
    }
}
