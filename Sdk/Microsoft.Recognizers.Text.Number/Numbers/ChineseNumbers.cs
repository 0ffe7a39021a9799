using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers in Chinese texts.</summary>
internal static class ChineseNumbers
{
    public static List<ModelResult> Find(string query, NumberOptions options) => Digits.Numbers(query);
}
