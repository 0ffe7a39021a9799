namespace BotApp.Dialogs.Orders;

/// <summary>A word of a message: a run of Latin letters and digits, singular and in one spelling, or one Chinese character. Start and end are places in the text.</summary>
internal sealed record TalkToken(string Text, int Start, int End)
{
    private static readonly string[] Plurals = ["ches", "shes", "xes", "sses"];

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
                tokens.Add(new TalkToken(Plain(text[at..end].ToLowerInvariant()), at, end));
                at = end - 1;
            }
            else if (char.IsLetterOrDigit(text[at]))
            {
                tokens.Add(new TalkToken(text[at].ToString(), at, at + 1));
            }
        }

        return tokens;
    }

    /// <summary>One spelling for one thing: boxes and box, gray and grey, 256G and 256GB, liters and L.</summary>
    private static string Plain(string word) =>
        word switch
        {
            "gray" => "grey",
            "wifi" => "wi",
            "colour" or "colours" or "colors" => "color",
            "inches" or "inch" => "inch",
            "feet" or "foot" => "ft",
            "lb" or "pound" or "pounds" => "lbs",
            "hr" or "hrs" => "hour",
            "liter" or "liters" or "litre" or "litres" => "l",
            _ when char.IsAsciiDigit(word[0]) && word[^1] is 'g' or 't' && word[..^1].All(char.IsAsciiDigit) => word + "b",
            _ when Array.Exists(Plurals, end => word.EndsWith(end, StringComparison.Ordinal)) => word[..^2],
            { Length: > 3 } when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'') => word[..^1],
            _ => word,
        };

    /// <summary>A point between digits belongs to the number ("1.5"), an apostrophe between letters to the word ("I'm").</summary>
    private static bool IsLatin(string text, int at) =>
        char.IsAsciiLetterOrDigit(text[at])
        || (
            at > 0
            && at + 1 < text.Length
            && (
                text[at] == '.' ? char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])
                : text[at] is '\'' or '’' && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at + 1])
            )
        );
}
