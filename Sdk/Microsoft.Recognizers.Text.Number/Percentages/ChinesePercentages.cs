using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds percentages in Chinese texts.</summary>
internal static class ChinesePercentages
{
    public static List<ModelResult> Find(string query, NumberOptions options) => [];
}
