using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for the words of a value among the words of a text, in their order.</summary>
internal sealed class WordSearch(List<Token> text, int maxDistance, bool allowPartial)
{
    /// <summary>Where each word of the text stands, in order: a long answer is read once, however often a word is looked for.</summary>
    private readonly Dictionary<string, List<int>> _places = PlacesOf(text);

    /// <summary>Adds every place the value is found at; places are counted in words.</summary>
    internal void AddMatches(SortedValue value, List<Token> words, List<ModelResult<FoundValue>> matches)
    {
        var match = words.Count == 0 ? null : Match(value, words, 0);
        while (match != null)
        {
            matches.Add(match);
            match = Match(value, words, match.End + 1);
        }
    }

    private ModelResult<FoundValue> Match(SortedValue value, List<Token> words, int from)
    {
        var matched = 0;
        var skipped = 0;
        var start = -1;
        var end = -1;
        foreach (var word in words)
        {
            // The first word may be anywhere, the next ones only near the one before.
            var at = IndexOf(word, from, matched == 0 ? text.Count : from + maxDistance + 1);
            if (at < 0)
            {
                continue;
            }

            skipped += matched == 0 ? 0 : at - from;
            matched++;
            from = at + 1;
            start = start < 0 ? at : start;
            end = at;
        }

        return matched == words.Count || (matched > 0 && allowPartial)
            ? Found(value, start, end, Score(matched, words.Count, skipped))
            : null;
    }

    internal static ModelResult<FoundValue> Found(SortedValue value, int start, int end, float score, string text = null) =>
        new ModelResult<FoundValue>
        {
            Text = text,
            Start = start,
            End = end,
            TypeName = "value",
            Resolution = new FoundValue
            {
                Value = value.Value,
                Index = value.Index,
                Score = score,
            },
        };

    /// <summary>1 when all words were found, less for words in between; a partial match counts nothing, it is only better than none.</summary>
    private static float Score(int matched, int words, int skipped) => matched < words ? 0 : (float)matched / (matched + skipped);

    private static Dictionary<string, List<int>> PlacesOf(List<Token> text)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < text.Count; at++)
        {
            var word = text[at].Normalized ?? string.Empty;
            if (!places.TryGetValue(word, out var found))
            {
                places[word] = found = [];
            }

            found.Add(at);
        }

        return places;
    }

    /// <summary>The first place from one index on and before another; -1 when there is none.</summary>
    private int IndexOf(Token word, int from, int before)
    {
        if (!_places.TryGetValue(word.Normalized ?? string.Empty, out var places))
        {
            return -1;
        }

        var next = places.BinarySearch(from);
        next = next < 0 ? ~next : next;

        return next < places.Count && places[next] < before ? places[next] : -1;
    }
}
