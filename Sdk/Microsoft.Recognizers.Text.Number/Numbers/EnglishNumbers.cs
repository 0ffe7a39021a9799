using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers in English texts.</summary>
internal static class EnglishNumbers
{
    public static List<ModelResult> Find(string query, NumberOptions options) => Digits.Numbers(query);
}
