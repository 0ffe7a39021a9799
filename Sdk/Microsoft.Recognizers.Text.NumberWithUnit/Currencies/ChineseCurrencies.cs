using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds currencies in Chinese texts.</summary>
internal static class ChineseCurrencies
{
    public static List<ModelResult> Find(string query) => [];
}
