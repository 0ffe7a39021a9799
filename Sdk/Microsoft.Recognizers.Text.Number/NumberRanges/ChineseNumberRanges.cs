using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numberranges in Chinese texts.</summary>
internal static class ChineseNumberRanges
{
    public static List<ModelResult> Find(string query, NumberOptions options) => [];
}
