namespace BotApp.Recognizers.Intents.Learning;

/// <summary>Tells which of some labels a text has, and how likely. Immutable; may be asked by many at once.</summary>
public sealed class TextClassifier
{
    private readonly string[] labels;
    private readonly Vocabulary vocabulary;
    private readonly LinearHead head;
    private readonly float sharpness;

    internal TextClassifier(string[] labels, Vocabulary vocabulary, LinearHead head, float sharpness)
    {
        this.labels = labels;
        this.vocabulary = vocabulary;
        this.head = head;
        this.sharpness = sharpness;
    }

    /// <summary>In ordinal order.</summary>
    public IReadOnlyList<string> Labels => labels;

    internal Vocabulary Vocabulary => vocabulary;

    internal LinearHead Head => head;

    internal float Sharpness => sharpness;

    /// <summary>How likely each label is; the sum is 1.</summary>
    /// <param name="text">Normalised as the training texts were.</param>
    /// <param name="probabilities">As many as labels; overwritten.</param>
    public void Classify(ReadOnlySpan<char> text, Span<float> probabilities)
    {
        Span<float> margins = head.Stride <= 128 ? stackalloc float[head.Stride] : new float[head.Stride];
        Score(text, margins);
        margins[..Labels.Count].CopyTo(probabilities);
        Calibration.Apply(probabilities[..Labels.Count], sharpness);
    }

    /// <summary>The place of a label in <see cref="Labels"/>; −1 for one it was not trained on.</summary>
    public int IndexOf(string label) => Array.IndexOf(labels, label);

    /// <summary>The likeliest label.</summary>
    public string Best(ReadOnlySpan<char> text)
    {
        var probabilities = new float[Labels.Count];
        Classify(text, probabilities);
        return Labels[probabilities.AsSpan().IndexOf(probabilities.Max())];
    }

    private void Score(ReadOnlySpan<char> text, Span<float> margins)
    {
        using var bag = new FeatureBag();
        TextPieces.Read(text, bag);
        var squares = 0f;
        margins.Clear();
        for (var rest = bag.Sorted(); !rest.IsEmpty; )
        {
            if (vocabulary.Next(ref rest, out var value) is >= 0 and var id)
            {
                head.Add(id, value, margins);
            }

            squares += value * value;
        }

        var scale = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
        for (var at = 0; at < margins.Length; at++)
        {
            margins[at] = (margins[at] * scale) + head.Bias[at];
        }
    }
}
