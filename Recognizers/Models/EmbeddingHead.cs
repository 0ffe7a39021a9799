using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Intents.Learning;

namespace BotApp.Recognizers.Models;

/// <summary>Our linear head on a model's embeddings. Immutable; may be asked by many at once.</summary>
internal sealed class EmbeddingHead
{
    private readonly string[] labels;
    private readonly LinearHead head;
    private readonly float sharpness;
    private readonly int[] ids;

    private EmbeddingHead(string[] labels, LinearHead head, float sharpness, int[] ids)
    {
        this.labels = labels;
        this.head = head;
        this.sharpness = sharpness;
        this.ids = ids;
    }

    /// <summary>Learns the labels of the texts from their embeddings; the same input gives the same head.</summary>
    /// <param name="vectors">One a text, all of one length.</param>
    /// <param name="labels">One a text; two different ones at least.</param>
    public static EmbeddingHead Train(IReadOnlyList<float[]> vectors, IReadOnlyList<string> labels, CancellationToken cancellationToken)
    {
        string[] known = [.. labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        int[] features = [.. Enumerable.Range(0, vectors[0].Length)];
        var (head, sharpness) = ClassifierTrainer.TrainHead(
            [.. vectors.Select(vector => new SparseVector(features, OfLengthOne(vector)))],
            [.. labels.Select(label => Array.BinarySearch(known, label, StringComparer.Ordinal))],
            known.Length,
            features.Length,
            cancellationToken
        );
        return new EmbeddingHead(known, head, sharpness, features);
    }

    /// <summary>Null when the vector is none of this model's: another length, or no numbers.</summary>
    public IntentChances? Read(float[] vector)
    {
        if (vector.Length != ids.Length || Array.Exists(vector, value => !float.IsFinite(value)))
        {
            return null;
        }

        var margins = new float[head.Stride];
        head.Score(new SparseVector(ids, OfLengthOne(vector)), margins);
        var chances = margins[..labels.Length];
        Calibration.Apply(chances, sharpness);
        return new IntentChances(labels, chances);
    }

    private static float[] OfLengthOne(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(value => value * value));
        return length > 0 ? [.. vector.Select(value => value / length)] : vector;
    }
}
