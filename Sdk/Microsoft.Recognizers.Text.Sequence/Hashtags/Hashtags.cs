using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds hashtags such as #name; the # within a web address is none.</summary>
internal static class Hashtags
{
    public static List<ModelResult> Find(string query)
    {
        var text = query.ToLowerInvariant();
        var results = new List<ModelResult>();
        for (var at = text.IndexOf('#'); at >= 0; at = text.IndexOf('#', at + 1))
        {
            var end = Ascii.Skip(text, at + 1, IsPart);
            if (end > at + 1 && MayStandBefore(Ascii.At(text, at - 1)))
            {
                results.Add(SequenceResults.Of(text, at, end, "hashtag"));
            }
        }

        return results;
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static bool MayStandBefore(char character) =>
        char.IsWhiteSpace(character) || character is > '\u2E80' or '(' or '[' or '"' or ',';
}
