using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds currencies in English texts.</summary>
internal static class EnglishCurrencies
{
    public static List<ModelResult> Find(string query) => [];
}
