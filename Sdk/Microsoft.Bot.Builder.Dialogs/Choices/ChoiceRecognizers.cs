using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Understands which choice an answer means: by name first, then by ordinal, then by number.</summary>
public class ChoiceRecognizers
{
    /// <summary>Finds the choices an answer means.</summary>
    /// <param name="utterance">The answer.</param>
    /// <param name="choices">The values of the choices.</param>
    /// <param name="options">How to look; null for the usual way, in English.</param>
    /// <returns>What was found, in the order of the answer; empty when nothing was.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance,
        IList<string> choices,
        FindChoicesOptions options = null
    ) => RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <inheritdoc cref="RecognizeChoices(string, IList{string}, FindChoicesOptions)"/>
    /// <param name="utterance">The answer.</param>
    /// <param name="list">The choices.</param>
    /// <param name="options">How to look; null for the usual way, in English.</param>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        // One way at a time: in "the red one" or "the first division book" the number would otherwise mean something too.
        var matched = Find.FindChoices(utterance, list, options);
        if (matched.Count > 0 || string.IsNullOrEmpty(utterance))
        {
            return matched;
        }

        var locale = options?.Locale ?? Culture.English;
        var places = options is { RecognizeOrdinals: false } ? [] : NumberRecognizer.RecognizeOrdinal(utterance, locale);
        if (places.Count == 0 && options is null or { RecognizeNumbers: true })
        {
            places = NumberRecognizer.RecognizeNumber(utterance, locale);
        }

        return places
            .Select(place => AtPlace(place, list))
            .Where(static found => found != null)
            .OrderBy(static found => found.Start)
            .ToList();
    }

    /// <summary>The choice at a place counted from 1; null when there is none, as for "the last one".</summary>
    private static ModelResult<FoundChoice> AtPlace(ModelResult place, IList<Choice> list)
    {
        var text = place.Resolution.TryGetValue("value", out var value) ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
        if (!int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) || number < 1 || number > list.Count)
        {
            return null;
        }

        return new ModelResult<FoundChoice>
        {
            Start = place.Start,
            End = place.End,
            Text = place.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = list[number - 1].Value,
                Index = number - 1,
                Score = 1.0f,
            },
        };
    }
}
