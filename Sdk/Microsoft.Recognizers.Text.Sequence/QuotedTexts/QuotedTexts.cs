using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds quoted text, the quotation marks included; quotations of different marks may lie within one another.</summary>
internal static class QuotedTexts
{
    private static readonly (char Open, char Close)[] Marks =
    [
        ('“', '”'),
        ('‘', '’'),
        ('"', '"'),
        ('\'', '\''),
        ('`', '`'),
        ('「', '」'),
        ('『', '』'),
        ('《', '》'),
        ('«', '»'),
        ('＂', '＂'),
    ];

    public static List<ModelResult> Find(string query) =>
        Marks.SelectMany(mark => Find(query, mark.Open, mark.Close)).OrderBy(result => result.Start).ToList();

    private static IEnumerable<ModelResult> Find(string query, char open, char close)
    {
        for (var start = query.IndexOf(open); start >= 0; start = query.IndexOf(open, start + 1))
        {
            var end = IsApostrophe(query, start) ? -1 : query.IndexOf(close, start + 1);
            if (end > start + 1)
            {
                yield return SequenceResults.Of(query, start, end + 1, "quotedText");
                start = end;
            }
            else if (end < 0 && !IsApostrophe(query, start))
            {
                yield break;
            }
        }
    }

    // the ' of "it's"
    private static bool IsApostrophe(string query, int at) => query[at] is '\'' or '’' && char.IsLetter(Ascii.At(query, at - 1));
}
