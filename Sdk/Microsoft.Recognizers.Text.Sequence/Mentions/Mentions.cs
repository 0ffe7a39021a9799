using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds mentions such as @name; the @ of an e-mail address is none.</summary>
internal static class Mentions
{
    public static List<ModelResult> Find(string query)
    {
        var text = query.ToLowerInvariant();
        var results = new List<ModelResult>();
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var end = Ascii.Skip(text, at + 1, Ascii.IsWord);
            var isHost = Ascii.At(text, end) == '.' && Ascii.IsWord(Ascii.At(text, end + 1));
            if (end > at + 1 && !isHost)
            {
                results.Add(SequenceResults.Of(text, at, end, "mention"));
            }
        }

        return results;
    }
}
