using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds phone numbers.</summary>
internal static class ChinesePhoneNumbers
{
    public static List<ModelResult> Find(string query) => [];
}
