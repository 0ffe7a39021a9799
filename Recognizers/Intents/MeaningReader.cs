using BotApp.Recognizers.Intents.Learning;

namespace BotApp.Recognizers.Intents;

/// <summary>
/// Knows finer meanings from utterances labelled with them, all intents in one classifier. It has its own opinion of the intents, too: that of a message's finer meaning,
/// which is closer to what the customer does than to what the message speaks of.
/// </summary>
internal sealed class MeaningReader
{
    /// <summary>
    /// How much its opinion of the intents weighs beside the classifier of the intents, which knows more of how people really write: from 0.5 on
    /// real chats are read worse (docs/understanding.md).
    /// </summary>
    private const float ShareOfMeanings = 0.3f;

    private readonly TextClassifier classifier;
    private readonly (int Intent, string? Detail)[] meanings;
    private readonly int intents;

    /// <param name="intents">The classifier of the intents; it knows those of all finer meanings.</param>
    public MeaningReader(TextClassifier classifier, TextClassifier intents)
    {
        this.classifier = classifier;
        this.intents = intents.Labels.Count;
        meanings = [.. classifier.Labels.Select(label => label.Split(IntentCorpus.Finer)).Select(parts => (intents.IndexOf(parts[0]), parts.ElementAtOrDefault(1)))];
    }

    /// <summary>How many numbers <see cref="Classify"/> fills.</summary>
    public int Count => meanings.Length;

    /// <param name="text">A normal text.</param>
    public void Classify(ReadOnlySpan<char> text, Span<float> chances) => classifier.Classify(text, chances);

    /// <summary>Averages what the finer meanings say of the intents with what is known of them.</summary>
    /// <param name="chances">As filled by <see cref="Classify"/>.</param>
    /// <param name="probabilities">One an intent, their sum is 1 before and after.</param>
    public void JoinTo(Span<float> probabilities, ReadOnlySpan<float> chances)
    {
        Span<float> sums = stackalloc float[intents];
        sums.Clear();
        for (var at = 0; at < meanings.Length; at++)
        {
            sums[meanings[at].Intent] += chances[at];
        }

        IntentChances.Average(probabilities, sums, ShareOfMeanings);
    }

    /// <summary>The likeliest finer meaning if the message has that intent; <see cref="LearntDetail.None"/> where the intent is not known here.</summary>
    public LearntDetail DetailOf(int intent, ReadOnlySpan<float> chances)
    {
        var (best, sum) = (-1, 0f);
        for (var at = 0; at < meanings.Length; at++)
        {
            if (meanings[at].Intent == intent)
            {
                sum += chances[at];
                best = best < 0 || chances[at] > chances[best] ? at : best;
            }
        }

        return best >= 0 && sum > 0 ? new(meanings[best].Detail, chances[best] / sum) : LearntDetail.None;
    }
}
