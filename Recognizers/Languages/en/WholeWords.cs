namespace BotApp.Recognizers.Languages.en;

/// <summary>Finds an English word or phrase that is not part of a longer word ("hi" is not in "ship").</summary>
internal static class WholeWords
{
    public static bool Contains(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(text, at - 1) && IsEdge(text, at + phrase.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEdge(string text, int index) => index < 0 || index >= text.Length || !char.IsAsciiLetterOrDigit(text[index]);
}
