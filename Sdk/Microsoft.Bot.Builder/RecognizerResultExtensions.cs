using System;

namespace Microsoft.Bot.Builder;

/// <summary>Questions about what a recognizer found.</summary>
public static class RecognizerResultExtensions
{
    /// <summary>Finds the intent the recognizer is surest of.</summary>
    /// <param name="result">The result.</param>
    /// <returns>Its name and score, the first of several equal ones; an empty name and 0 when none scores above 0.</returns>
    /// <exception cref="ArgumentNullException">The result, or its intents, are null.</exception>
    public static (string intent, double score) GetTopScoringIntent(this RecognizerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(result.Intents, nameof(result.Intents));

        var top = (intent: string.Empty, score: 0.0);
        foreach (var (intent, properties) in result.Intents)
        {
            if (properties.Score > top.score)
            {
                top = (intent, properties.Score.Value);
            }
        }

        return top;
    }
}
