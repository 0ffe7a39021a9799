using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds GUIDs.</summary>
internal static class Guids
{
    public static List<ModelResult> Find(string query) => [];
}
