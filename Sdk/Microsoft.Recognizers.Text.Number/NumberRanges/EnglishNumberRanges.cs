using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numberranges in English texts.</summary>
internal static class EnglishNumberRanges
{
    public static List<ModelResult> Find(string query, NumberOptions options) => [];
}
