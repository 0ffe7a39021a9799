using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds ages in English texts.</summary>
internal static class EnglishAges
{
    public static List<ModelResult> Find(string query) => [];
}
