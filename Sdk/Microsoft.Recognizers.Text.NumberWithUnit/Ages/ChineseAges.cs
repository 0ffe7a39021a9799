using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds ages in Chinese texts.</summary>
internal static class ChineseAges
{
    public static List<ModelResult> Find(string query) => [];
}
