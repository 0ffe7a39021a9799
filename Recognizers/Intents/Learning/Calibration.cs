namespace BotApp.Recognizers.Intents.Learning;

/// <summary>Turns margins into probabilities: softmax after a factor that is fitted on examples the head has not seen.</summary>
public static class Calibration
{
    private const double Smallest = 0.2;
    private const double Largest = 30;
    private const int Halvings = 40;

    /// <summary>What is usual counts as much as this many texts: a handful held out, all right by luck, proves no certainty.</summary>
    private const double Usual = 4;
    private const double WeightOfUsual = 10;

    /// <summary>Overwrites margins with probabilities that add up to 1.</summary>
    public static void Apply(Span<float> margins, float sharpness)
    {
        var largest = float.NegativeInfinity;
        foreach (var margin in margins)
        {
            largest = Math.Max(largest, margin);
        }

        var sum = 0f;
        foreach (ref var margin in margins)
        {
            margin = MathF.Exp((margin - largest) * sharpness);
            sum += margin;
        }

        foreach (ref var margin in margins)
        {
            margin /= sum;
        }
    }

    /// <summary>The factor under which the true classes are likeliest (golden-section search over its logarithm).</summary>
    /// <param name="seen">Margins of examples held out, with the index of the true class.</param>
    public static float Fit(IReadOnlyList<(float[] Margins, int Class)> seen)
    {
        const double Golden = 0.6180339887498949;
        var (low, high) = (Math.Log(Smallest), Math.Log(Largest));
        for (var round = 0; round < Halvings; round++)
        {
            var (left, right) = (high - (Golden * (high - low)), low + (Golden * (high - low)));
            (low, high) = Loss(seen, left) < Loss(seen, right) ? (low, right) : (left, high);
        }

        return (float)Math.Exp((low + high) / 2);
    }

    private static double Loss(IReadOnlyList<(float[] Margins, int Class)> seen, double logarithm)
    {
        var sharpness = Math.Exp(logarithm);
        var unusual = logarithm - Math.Log(Usual);
        var loss = WeightOfUsual * unusual * unusual;
        foreach (var (margins, own) in seen)
        {
            var sum = 0.0;
            foreach (var margin in margins)
            {
                sum += Math.Exp((margin - margins[own]) * sharpness);
            }

            loss += Math.Log(sum);
        }

        return loss;
    }
}
