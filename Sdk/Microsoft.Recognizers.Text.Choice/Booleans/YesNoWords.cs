using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>The words one language says yes and no with.</summary>
internal sealed class YesNoWords
{
    // hands that agree (OK, thumbs up) and hands that don't (thumbs down, raised hand)
    private static readonly string[] YesHands = ["\U0001F44C", "\U0001F44D"];
    private static readonly string[] NoHands = ["\U0001F44E", "\u270B", "\U0001F590"];

    private readonly Dictionary<string, List<(string[] Words, bool Value)>> byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    public YesNoWords(Func<char, bool> isWordPart, string[] yes, string[] no)
    {
        IsWordPart = isWordPart;
        foreach (var (phrase, value) in Pairs(yes.Concat(YesHands), true).Concat(Pairs(no.Concat(NoHands), false)))
        {
            Add(phrase.Split(' '), value);
        }

        foreach (var (hand, value) in Pairs(YesHands, true).Concat(Pairs(NoHands, false)))
        {
            for (var tone = 0x1F3FB; tone <= 0x1F3FF; tone++)
            {
                Add([hand, char.ConvertFromUtf32(tone)], value);
            }
        }
    }

    /// <summary>Whether a character belongs to words of this language.</summary>
    public Func<char, bool> IsWordPart { get; }

    /// <summary>The longest phrase whose words are the tokens from <paramref name="at"/> on.</summary>
    public YesNoMatch MatchAt(string text, List<Range> tokens, int at)
    {
        var best = default(YesNoMatch);
        var lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text.AsSpan()[tokens[at]], out var phrases))
        {
            foreach (var (words, value) in phrases)
            {
                best = words.Length > best.Tokens && Fits(text, tokens, at, words) ? new YesNoMatch(at, words.Length, value) : best;
            }
        }

        return best;
    }

    private static IEnumerable<(string, bool)> Pairs(IEnumerable<string> phrases, bool value) => phrases.Select(phrase => (phrase, value));

    private static bool Fits(string text, List<Range> tokens, int at, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (at + i >= tokens.Count || !IsBlank(text, tokens[at + i - 1], tokens[at + i]) || !Same(text, tokens[at + i], words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlank(string text, Range left, Range right) => text.AsSpan()[left.End..right.Start].IsWhiteSpace();

    private static bool Same(string text, Range token, string word) =>
        text.AsSpan()[token].Equals(word, StringComparison.OrdinalIgnoreCase);

    private void Add(string[] words, bool value)
    {
        if (!byFirstWord.TryGetValue(words[0], out var phrases))
        {
            byFirstWord[words[0]] = phrases = [];
        }

        phrases.Add((words, value));
    }
}
