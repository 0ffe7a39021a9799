using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds ordinals in English texts.</summary>
internal static class EnglishOrdinals
{
    public static List<ModelResult> Find(string query, NumberOptions options) => Digits.Ordinals(query);
}
