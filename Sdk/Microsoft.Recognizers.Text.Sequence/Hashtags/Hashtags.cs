using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds hashtags.</summary>
internal static class Hashtags
{
    public static List<ModelResult> Find(string query) => [];
}
