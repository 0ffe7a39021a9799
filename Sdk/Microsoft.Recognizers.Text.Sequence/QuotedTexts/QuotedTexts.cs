using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds quoted text.</summary>
internal static class QuotedTexts
{
    public static List<ModelResult> Find(string query) => [];
}
