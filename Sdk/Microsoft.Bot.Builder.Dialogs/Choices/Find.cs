using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds values in a text word by word, in any case, with other words in between.</summary>
public static class Find
{
    private const int UsualTokenDistance = 2;

    /// <summary>Finds the choices named in an answer.</summary>
    /// <param name="utterance">The answer.</param>
    /// <param name="choices">The values of the choices.</param>
    /// <param name="options">How to look; null for the usual way.</param>
    /// <returns>What was found, in the order of the answer; each choice once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choices"/> is null.</exception>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        FindChoices(
            utterance,
            (choices ?? throw new ArgumentNullException(nameof(choices))).Select(static c => new Choice(c)).ToList(),
            options
        );

    /// <inheritdoc cref="FindChoices(string, IList{string}, FindChoicesOptions)"/>
    /// <param name="utterance">The answer.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="options">How to look; null for the usual way.</param>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var words = new List<SortedValue>();
        for (var index = 0; index < choices.Count; index++)
        {
            words.AddRange(WordsFor(choices[index], index, options ?? new FindChoicesOptions()));
        }

        return FindValues(utterance, words, options).ConvertAll(found => AsChoice(found, choices));
    }

    /// <summary>Finds values in a text.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="values">The values; sorted by length on return, the longest first.</param>
    /// <param name="options">How to look; null for the usual way.</param>
    /// <returns>What was found, in the order of the text; each index once, and no word twice.</returns>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        values.Sort(static (a, b) => b.Value.Length - a.Value.Length);
        if (values.Find(value => string.Equals(value.Value, utterance, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            return [WordSearch.Found(same, 0, utterance.Length - 1, 1.0f, utterance)];
        }

        options ??= new FindValuesOptions();
        var tokenize = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenize(utterance, options.Locale);
        var search = new WordSearch(tokens, options.MaxTokenDistance ?? UsualTokenDistance, options.AllowPartialMatches);
        var matches = new List<ModelResult<FoundValue>>();
        foreach (var value in values)
        {
            search.AddMatches(value, tokenize(value.Value.Trim(), options.Locale), matches);
        }

        // Whole points only: what was found completely comes before what was not, otherwise longer values stay before shorter ones.
        matches.Sort(static (a, b) => (int)(b.Resolution.Score - a.Resolution.Score));
        var results = WithoutOverlap(matches);
        results.ForEach(match => ToCharacters(match, utterance, tokens));
        results.Sort(static (a, b) => a.Start - b.Start);

        return results;
    }

    private static IEnumerable<SortedValue> WordsFor(Choice choice, int index, FindChoicesOptions options)
    {
        if (!options.NoValue && choice.Value != null)
        {
            yield return new SortedValue { Value = choice.Value, Index = index };
        }

        if (choice.Action?.Title is { } title && !options.NoAction)
        {
            yield return new SortedValue { Value = title, Index = index };
        }

        foreach (var synonym in choice.Synonyms ?? [])
        {
            yield return new SortedValue { Value = synonym, Index = index };
        }
    }

    private static ModelResult<FoundChoice> AsChoice(ModelResult<FoundValue> found, IList<Choice> choices) =>
        new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            Text = found.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        };

    private static List<ModelResult<FoundValue>> WithoutOverlap(List<ModelResult<FoundValue>> matches)
    {
        var results = new List<ModelResult<FoundValue>>();
        foreach (var match in matches)
        {
            if (
                !results.Exists(kept =>
                    kept.Resolution.Index == match.Resolution.Index || (kept.Start <= match.End && match.Start <= kept.End)
                )
            )
            {
                results.Add(match);
            }
        }

        return results;
    }

    /// <summary>Up to here places are counted in words.</summary>
    private static void ToCharacters(ModelResult<FoundValue> match, string utterance, List<Token> tokens)
    {
        match.Start = tokens[match.Start].Start;
        match.End = tokens[match.End].End;
        match.Text = utterance[match.Start..(match.End + 1)];
    }
}
