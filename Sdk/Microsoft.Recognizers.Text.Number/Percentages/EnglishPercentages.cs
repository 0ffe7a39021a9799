using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds percentages in English texts.</summary>
internal static class EnglishPercentages
{
    public static List<ModelResult> Find(string query, NumberOptions options) => [];
}
