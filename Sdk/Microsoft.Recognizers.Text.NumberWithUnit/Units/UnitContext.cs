using System;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Asks what else a text speaks of.</summary>
internal static class UnitContext
{
    /// <summary>Whether one of the words stands anywhere in the text.</summary>
    public static bool Mentions(Pieces pieces, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (pieces.Lower.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
