using System.Globalization;
using System.Text;

namespace BotApp.Recognizers.Knowledge;

/// <summary>Cuts a text into what the index counts: pairs of Chinese characters and single ones, Latin words without their endings, numbers.</summary>
internal static class KnowledgeTerms
{
    /// <summary>Longer texts are cut: a question of more characters than this has been asked by then.</summary>
    private const int MostUnits = 2000;
    private const int ShortestStem = 4;

    private static readonly string[] Endings = ["ing", "ies", "es", "ed", "s"];

    public static List<string> Of(string text)
    {
        var plain = Plain(text);
        var terms = new List<string>(plain.Length);
        for (var at = 0; at < plain.Length; )
        {
            at = IsWordLetter(plain[at]) ? Word(plain, at, terms) : Character(plain, at, terms);
        }

        return terms;
    }

    private static string Plain(string text)
    {
        var cut = text.Length > MostUnits ? text[..MostUnits] : text;
        return Whole(cut).Normalize(NormalizationForm.FormKC).ToLowerInvariant();
    }

    /// <summary>Half of a surrogate pair cannot be normalised: it counts as a blank.</summary>
    private static string Whole(string text) =>
        string.Create(
            text.Length,
            text,
            static (whole, given) =>
            {
                for (var at = 0; at < whole.Length; at++)
                {
                    whole[at] = char.IsSurrogate(given[at]) ? ' ' : given[at];
                }
            }
        );

    private static bool IsWordLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || (letter < 0x2E80 && char.IsLetterOrDigit(letter));

    private static int Word(string text, int start, List<string> terms)
    {
        var end = start;
        while (end < text.Length && IsWordLetter(text[end]))
        {
            end++;
        }

        terms.Add(Stem(text[start..end]));
        return end;
    }

    private static string Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    private static int Character(string text, int at, List<string> terms)
    {
        if (IsCharacter(text[at]))
        {
            terms.Add(text[at].ToString(CultureInfo.InvariantCulture));
            if (at + 1 < text.Length && IsCharacter(text[at + 1]))
            {
                terms.Add(text.Substring(at, 2));
            }
        }

        return at + 1;
    }

    private static bool IsCharacter(char letter) => letter >= 0x2E80 && char.IsLetter(letter);
}
