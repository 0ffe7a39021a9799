using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds dimensions in Chinese texts.</summary>
internal static class ChineseDimensions
{
    public static List<ModelResult> Find(string query) => [];
}
