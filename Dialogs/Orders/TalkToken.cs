namespace BotApp.Dialogs.Orders;

/// <summary>A word of a message: a run of Latin letters and digits in lower case and singular, or one Chinese character. Start and end are places in the text.</summary>
internal sealed record TalkToken(string Text, int Start, int End)
{
    /// <summary>A Latin word or a number, not a Chinese character.</summary>
    public bool IsWord => char.IsAscii(Text[0]);

    public static IReadOnlyList<TalkToken> Of(string text)
    {
        var tokens = new List<TalkToken>();
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && IsLatin(text, end))
            {
                end++;
            }

            if (end > at)
            {
                tokens.Add(new TalkToken(Singular(text[at..end].ToLowerInvariant()), at, end));
                at = end - 1;
            }
            else if (char.IsLetterOrDigit(text[at]))
            {
                tokens.Add(new TalkToken(text[at].ToString(), at, at + 1));
            }
        }

        return tokens;
    }

    public static string Singular(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;

    /// <summary>A point between digits belongs to the number: "1.5".</summary>
    private static bool IsLatin(string text, int at) =>
        char.IsAsciiLetterOrDigit(text[at])
        || (text[at] == '.' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]));
}
