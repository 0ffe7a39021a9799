using System.Text.RegularExpressions;

namespace BotApp.Middleware;

/// <summary>A sentence a paragraph, and what a semicolon joins is two sentences. Words are not changed.</summary>
internal static partial class ShortSentences
{
    public static string Of(string text)
    {
        var halves = HalfStop().Replace(text.Replace('；', '。'), half => ". " + half.ValueSpan[2..].ToString().ToUpperInvariant());
        return EnglishEnd().Replace(ChineseEnd().Replace(halves, "${end}\n\n"), "${end}\n\n${next}").TrimEnd();
    }

    [GeneratedRegex(@"; \p{Ll}", RegexOptions.NonBacktracking)]
    private static partial Regex HalfStop();

    [GeneratedRegex(@"(?<end>[。！？]+[”’）]*)\n*", RegexOptions.NonBacktracking)]
    private static partial Regex ChineseEnd();

    /// <summary>A point behind a word and before a capital: not the one of 7.5, of No. 11 or of a list.</summary>
    [GeneratedRegex("(?<end>[a-z)”\"][.!?]) +(?<next>[A-Z“\"])", RegexOptions.NonBacktracking)]
    private static partial Regex EnglishEnd();
}
