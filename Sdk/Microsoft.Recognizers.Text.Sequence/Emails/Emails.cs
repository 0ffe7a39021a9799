using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds e-mail addresses.</summary>
internal static class Emails
{
    public static List<ModelResult> Find(string query) => [];
}
