namespace BotApp.Recognizers.Intents;

/// <summary>How likely each intent is in the eyes of another reader.</summary>
/// <param name="Labels">In ordinal order.</param>
/// <param name="Values">One a label; their sum is 1.</param>
internal sealed record IntentChances(IReadOnlyList<string> Labels, float[] Values)
{
    /// <summary>Below this both readers would have to agree that it is impossible.</summary>
    private const float Least = 1e-6f;

    /// <summary>Averages the logarithms of both and makes the sum 1 again. Changes nothing when the other reader knows other labels.</summary>
    public void JoinTo(IReadOnlyList<string> labels, Span<float> probabilities)
    {
        if (!Labels.SequenceEqual(labels, StringComparer.Ordinal))
        {
            return;
        }

        Average(probabilities, Values, 0.5f);
    }

    /// <summary>Averages the logarithms and makes the sum 1 again.</summary>
    /// <param name="weight">Of the others, 0–1.</param>
    internal static void Average(Span<float> probabilities, ReadOnlySpan<float> others, float weight)
    {
        var sum = 0f;
        for (var at = 0; at < probabilities.Length; at++)
        {
            probabilities[at] = MathF.Pow(Math.Max(probabilities[at], Least), 1 - weight) * MathF.Pow(Math.Max(others[at], Least), weight);
            sum += probabilities[at];
        }

        foreach (ref var probability in probabilities)
        {
            probability /= sum;
        }
    }
}
