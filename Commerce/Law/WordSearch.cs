namespace BotApp.Commerce.Law;

/// <summary>Finds words in what people write: Chinese ones anywhere, English ones only whole ("press" is not in "express").</summary>
internal static class WordSearch
{
    public static bool Has(string text, string word)
    {
        for (var at = 0; (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (!char.IsAsciiLetter(word[0]) || (!IsLetter(text, at - 1) && !IsLetter(text, at + word.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]);
}
