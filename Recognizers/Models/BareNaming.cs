using BotApp.Recognizers.Entities;

namespace BotApp.Recognizers.Models;

/// <summary>Messages that only name something ("第二个", "昨天的", "the second one", a number): what was spoken of before tells their meaning, no model can.</summary>
internal static class BareNaming
{
    /// <summary>Chinese characters and English words beside what is named.</summary>
    private const int MostWordsBeside = 3;

    public static bool Is(string text, IReadOnlyList<Entity> entities)
    {
        var rest = text.ToCharArray();
        foreach (var entity in entities)
        {
            rest.AsSpan(entity.Start, entity.Length).Fill(' ');
        }

        return entities.Count > 0 && WordsOf(rest) <= MostWordsBeside;
    }

    private static int WordsOf(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var goesOn = at > 0 && char.IsAsciiLetterOrDigit(text[at]) && char.IsAsciiLetterOrDigit(text[at - 1]);
            words += char.IsLetterOrDigit(text[at]) && !goesOn ? 1 : 0;
        }

        return words;
    }
}
