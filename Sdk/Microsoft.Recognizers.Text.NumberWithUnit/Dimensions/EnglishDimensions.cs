using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds dimensions in English texts.</summary>
internal static class EnglishDimensions
{
    public static List<ModelResult> Find(string query) => [];
}
