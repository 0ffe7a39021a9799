namespace BotApp.Dialogs;

/// <summary>Words looked for in a message, in any case of letters and wherever they stand.</summary>
internal static class SpokenWords
{
    /// <summary>Whether the text holds one of the words.</summary>
    public static bool Has(string text, string[] words) =>
        Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The meaning of the first row of which the text holds a word; null when it holds none.</summary>
    public static T? Find<T>(string text, IEnumerable<(T Meaning, string[] Words)> rows)
        where T : struct
    {
        foreach (var (meaning, words) in rows)
        {
            if (Has(text, words))
            {
                return meaning;
            }
        }

        return null;
    }
}
