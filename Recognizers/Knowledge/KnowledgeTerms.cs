using System.Globalization;
using BotApp.Recognizers.Languages;

namespace BotApp.Recognizers.Knowledge;

/// <summary>Cuts a text into what the index counts: pairs of Chinese characters, Latin words without their endings and pairs of them, numbers, and the concepts the words stand for.</summary>
internal static class KnowledgeTerms
{
    /// <summary>Longer texts are cut: a question of more characters than this has been asked by then.</summary>
    private const int MostUnits = 2000;
    private const int ShortestStem = 4;

    /// <summary>Sets a concept apart from a word that looks like it.</summary>
    private const char ConceptMark = '§';

    private static readonly string[] Endings = ["ing", "ies", "es", "ed", "s"];

    public static List<string> Of(string text)
    {
        var plain = NormalText.Of(text.AsSpan(0, Math.Min(text.Length, MostUnits)));
        var terms = new List<string>(plain.Length);
        AddConcepts(plain, terms);
        for (var at = 0; at < plain.Length; )
        {
            at = IsWordLetter(plain[at]) ? Word(plain, at, terms) : Pair(plain, at, terms);
        }

        return terms;
    }

    private static void AddConcepts(string text, List<string> terms)
    {
        for (var at = 0; at < text.Length; )
        {
            var length = Concepts.At(text, at, out var concept);
            if (length > 0)
            {
                terms.Add(ConceptMark + concept.ToString(CultureInfo.InvariantCulture));
            }

            at += Math.Max(1, length);
        }
    }

    private static bool IsWordLetter(char letter) => letter < 0x2E80 && char.IsLetterOrDigit(letter);

    private static int Word(string text, int start, List<string> terms)
    {
        var end = start;
        while (end < text.Length && IsWordLetter(text[end]))
        {
            end++;
        }

        var word = Stem(text[start..end]);
        if (terms.Count > 0 && start > 0 && text[start - 1] == ' ' && !terms[^1].StartsWith(ConceptMark))
        {
            terms.Add(LastWord(terms[^1]) + ' ' + word);
        }

        terms.Add(word);
        return end;
    }

    private static string LastWord(string term) => term[(term.LastIndexOf(' ') + 1)..];

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

    private static int Pair(string text, int at, List<string> terms)
    {
        if (at + 1 < text.Length && IsCharacter(text[at]) && IsCharacter(text[at + 1]))
        {
            terms.Add(text.Substring(at, 2));
        }

        return at + 1;
    }

    private static bool IsCharacter(char letter) => letter >= 0x2E80 && char.IsLetter(letter);
}
