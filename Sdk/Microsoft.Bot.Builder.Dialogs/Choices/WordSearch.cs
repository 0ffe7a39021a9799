using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for the words of a value among the words of a text, in their order.</summary>
internal sealed class WordSearch(List<Token> text, int maxDistance, bool allowPartial)
{
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
            var at = IndexOf(word, from);
            var distance = matched == 0 ? 0 : at - from;
            if (at < 0 || distance > maxDistance)
            {
                continue;
            }

            matched++;
            skipped += distance;
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

    private int IndexOf(Token word, int from) =>
        from >= text.Count ? -1 : text.FindIndex(from, token => string.Equals(token.Normalized, word.Normalized, StringComparison.Ordinal));
}
