namespace Microsoft.Recognizers.Text.Number;

/// <summary>A number found in a text: the pieces from <see cref="First"/> up to <see cref="Next"/>, and what they are worth.</summary>
internal readonly record struct NumberSpan(int First, int Next, double Value, NumberKind Kind)
{
    /// <summary>How many parts (a count and its scale) a number may have; what is longer is no number, and reading stays linear.</summary>
    public const int MaxParts = 32;

    /// <summary>Says that nothing was found.</summary>
    public static readonly NumberSpan None;

    public bool Found => Next > First;

    /// <summary>The longer of the two; the first of equals.</summary>
    public static NumberSpan Longer(NumberSpan one, NumberSpan other) => other.Next > one.Next || !one.Found ? other : one;
}
