namespace BotApp.Recognizers.Languages;

/// <summary>Tells Chinese from English by the script a message is written in.</summary>
public static class LanguageGuess
{
    public const string Chinese = "zh-CN";
    public const string English = "en-US";

    /// <summary>
    /// The language of the words; null when there are none (digits, emoji, numbers with letters in them, mail addresses, empty), so that the caller keeps what
    /// it knew.
    /// </summary>
    public static string? Of(string? text)
    {
        var (letters, run, isCode) = (0, 0, false);
        foreach (var character in text ?? "")
        {
            if (character is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf')
            {
                return Chinese;
            }

            if (char.IsAsciiLetter(character))
            {
                run++;
            }
            else if (char.IsAsciiDigit(character) || character == '@')
            {
                isCode = true;
            }
            else if (character is not ('.' or '-'))
            {
                letters += isCode ? 0 : run;
                (run, isCode) = (0, false);
            }
        }

        return letters + (isCode ? 0 : run) >= 2 ? English : null;
    }

    /// <summary>The language of a client's locale; null when it is none of ours.</summary>
    public static string? OfLocale(string? locale) =>
        locale switch
        {
            null or "" => null,
            _ when locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) => Chinese,
            _ when locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) => English,
            _ => null,
        };
}
