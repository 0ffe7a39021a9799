using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds IP addresses.</summary>
internal static class IpAddresses
{
    public static List<ModelResult> Find(string query) => [];
}
