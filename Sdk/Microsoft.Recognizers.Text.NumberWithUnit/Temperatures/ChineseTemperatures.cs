using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds temperatures in Chinese texts.</summary>
internal static class ChineseTemperatures
{
    public static List<ModelResult> Find(string query) => [];
}
