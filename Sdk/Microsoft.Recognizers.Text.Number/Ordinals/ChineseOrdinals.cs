using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds ordinals in Chinese texts.</summary>
internal static class ChineseOrdinals
{
    public static List<ModelResult> Find(string query, NumberOptions options) => Digits.Ordinals(query);
}
