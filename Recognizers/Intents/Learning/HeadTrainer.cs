namespace BotApp.Recognizers.Intents.Learning;

/// <summary>
/// Trains a head: for every class a linear support vector machine with squared hinge loss against the rest, by dual coordinate descent
/// (Hsieh et al. 2008), all classes in the same walk over the examples. Examples come in a fixed shuffled order, so the same data give the same weights.
/// </summary>
public sealed class HeadTrainer
{
    private const int Rounds = 12;
    private const int Seed = 20261122;

    /// <summary>How much an error costs against small weights; an example missed by its own class costs more, as there are so few of them.</summary>
    private const float Cost = 1;
    private const float CostOfOwn = 4;

    private readonly IReadOnlyList<SparseVector> examples;
    private readonly IReadOnlyList<int> classes;
    private readonly int classCount;
    private readonly int stride;
    private readonly float[] weights;
    private readonly float[] bias;
    private readonly float[] alphas;
    private readonly float[] margins;
    private readonly LinearHead head;

    private HeadTrainer(IReadOnlyList<SparseVector> examples, IReadOnlyList<int> classes, int classCount, int features)
    {
        this.examples = examples;
        this.classes = classes;
        this.classCount = classCount;
        stride = LinearHead.StrideOf(classCount);
        weights = new float[features * stride];
        bias = new float[stride];
        alphas = new float[examples.Count * stride];
        margins = new float[stride];
        head = new LinearHead(classCount, weights, bias);
    }

    /// <summary>A head for examples and their classes (0 … classCount − 1).</summary>
    /// <param name="features">One more than the largest feature id.</param>
    public static LinearHead Train(
        IReadOnlyList<SparseVector> examples,
        IReadOnlyList<int> classes,
        int classCount,
        int features,
        CancellationToken cancellationToken
    )
    {
        var trainer = new HeadTrainer(examples, classes, classCount, features);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            random.Shuffle(order);
            foreach (var example in order)
            {
                trainer.Visit(example);
            }
        }

        return trainer.head;
    }

    private void Visit(int index)
    {
        var example = examples[index];
        head.Score(example, margins);
        if (Step(index, 1 + SquaresOf(example.Values)))
        {
            LinearHead.AddScaled(margins, 1, bias);
            for (var at = 0; at < example.Ids.Length; at++)
            {
                LinearHead.AddScaled(margins, example.Values[at], weights.AsSpan(example.Ids[at] * stride, stride));
            }
        }
    }

    /// <summary>Takes the best step for this example in every class; the margins become the change of the weights. False when nothing changes.</summary>
    private bool Step(int index, float squares)
    {
        var own = alphas.AsSpan(index * stride, stride);
        var moved = false;
        for (var @class = 0; @class < classCount; @class++)
        {
            var sign = classes[index] == @class ? 1f : -1f;
            var slack = 1 / (2 * (sign > 0 ? CostOfOwn : Cost));
            var slope = (sign * margins[@class]) - 1 + (own[@class] * slack);
            var alpha = Math.Max(0, own[@class] - (slope / (squares + slack)));
            margins[@class] = (alpha - own[@class]) * sign;
            moved |= margins[@class] != 0;
            own[@class] = alpha;
        }

        margins.AsSpan(classCount).Clear();
        return moved;
    }

    private static float SquaresOf(float[] values)
    {
        var sum = 0f;
        foreach (var value in values)
        {
            sum += value * value;
        }

        return sum;
    }
}
