using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Words behind a time that open it to one side: 以前, 之后, 或之前, 起.</summary>
internal static class ChineseBounds
{
    // 前后, 后天, 后付款: other words
    private const string NoBefore = "后面台半任往者天年提门";
    private const string NoAfter = "面台悔天年来半续付退期备置盖勤";

    private static readonly PhraseTrie<string> Words = All();

    /// <summary>The word and what it makes of the time before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it may start.</param>
    /// <param name="mod">One of <see cref="Mods"/>.</param>
    /// <param name="next">The place behind it.</param>
    public static bool TryRead(ChineseText text, int at, out string mod, out int next) =>
        Words.TryRead(text.Pieces, at, out next, out mod)
        && !(text[next - 1] == '前' && next == at + 1 && text.IsAny(next, NoBefore))
        && !(text[next - 1] == '后' && next == at + 1 && text.IsAny(next, NoAfter));

    private static PhraseTrie<string> All()
    {
        var words = new PhraseTrie<string>();
        foreach (var link in new[] { string.Empty, "或", "及", "或者", "以及" })
        {
            var isInclusive = link.Length > 0;
            foreach (var word in new[] { "以前", "之前" })
            {
                words.Add(link + word, isInclusive ? Mods.Until : Mods.Before);
            }

            foreach (var word in new[] { "以后", "之后" })
            {
                words.Add(link + word, isInclusive ? Mods.Since : Mods.After);
            }
        }

        words.Add("前", Mods.Before);
        words.Add("后", Mods.After);
        foreach (var word in new[] { "起", "开始", "以来", "至今" })
        {
            words.Add(word, Mods.Since);
        }

        return words;
    }
}
