using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Names and phrases made of words about time that tell no time: 今日头条, 明日之后.</summary>
internal static class ChineseFalseFriends
{
    private static readonly PhraseTrie<bool> Phrases = All();

    /// <summary>The place behind such a phrase, or the place itself.</summary>
    public static int Skip(ChineseText text, int at) => Phrases.TryRead(text.Pieces, at, out var next, out _) ? next : at;

    private static PhraseTrie<bool> All()
    {
        var phrases = new PhraseTrie<bool>();
        foreach (var phrase in new[] { "今日头条", "明日之后", "明日之星", "昨日重现", "上下班", "上半身", "下半身", "前前后后" })
        {
            phrases.Add(phrase, true);
        }

        return phrases;
    }
}
