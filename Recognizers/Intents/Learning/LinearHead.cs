using System.Numerics;
using System.Runtime.InteropServices;

namespace BotApp.Recognizers.Intents.Learning;

/// <summary>
/// One weight a feature and class, feature by feature in one array, so that a text is scored for all classes at once.
/// Where the features come from (words, an embedding) is not its business.
/// </summary>
public sealed class LinearHead
{
    private readonly float[] weights;
    private readonly float[] bias;

    /// <param name="classes">How many classes there are; rows are padded to <see cref="Stride"/>.</param>
    /// <param name="weights">Features × stride.</param>
    /// <param name="bias">One stride.</param>
    public LinearHead(int classes, float[] weights, float[] bias)
    {
        Classes = classes;
        Stride = StrideOf(classes);
        this.weights = weights;
        this.bias = bias;
    }

    public int Classes { get; }

    public int Stride { get; }

    public ReadOnlySpan<float> Weights => weights;

    public ReadOnlySpan<float> Bias => bias;

    /// <summary>Rows are whole vectors of any machine this runs on.</summary>
    public static int StrideOf(int classes) => (classes + 15) / 16 * 16;

    /// <summary>Adds one feature's weights, value times, to the sums of all classes.</summary>
    /// <param name="sums">At least a stride.</param>
    public void Add(int feature, float value, Span<float> sums) => AddScaled(weights.AsSpan(feature * Stride, Stride), value, sums);

    /// <summary>The margins of an example: above 0 speaks for a class, below against it.</summary>
    /// <param name="margins">At least a stride; overwritten.</param>
    public void Score(SparseVector example, Span<float> margins)
    {
        bias.CopyTo(margins);
        for (var at = 0; at < example.Ids.Length; at++)
        {
            Add(example.Ids[at], example.Values[at], margins);
        }
    }

    internal static void AddScaled(ReadOnlySpan<float> row, float value, Span<float> sums)
    {
        var from = MemoryMarshal.Cast<float, Vector<float>>(row);
        var to = MemoryMarshal.Cast<float, Vector<float>>(sums);
        for (var at = 0; at < from.Length; at++)
        {
            to[at] += from[at] * value;
        }
    }
}
