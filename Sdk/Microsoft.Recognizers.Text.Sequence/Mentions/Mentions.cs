using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds mentions.</summary>
internal static class Mentions
{
    public static List<ModelResult> Find(string query) => [];
}
