using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds temperatures in English texts.</summary>
internal static class EnglishTemperatures
{
    public static List<ModelResult> Find(string query) => [];
}
