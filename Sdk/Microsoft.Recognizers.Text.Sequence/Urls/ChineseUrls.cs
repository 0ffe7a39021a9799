using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds web addresses.</summary>
internal static class ChineseUrls
{
    public static List<ModelResult> Find(string query) => [];
}
