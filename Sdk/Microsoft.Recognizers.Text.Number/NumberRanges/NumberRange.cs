namespace Microsoft.Recognizers.Text.Number;

/// <summary>A range, said by the pieces from <see cref="First"/> up to <see cref="Next"/>; an end that is <c>null</c> is open.</summary>
internal readonly record struct NumberRange(int First, int Next, double? Low, bool IncludesLow, double? High, bool IncludesHigh)
{
    public bool Found => Next > First;

    /// <summary>In the notation of intervals: "[20,30)", "(100,)".</summary>
    public override string ToString() => $"{(IncludesLow ? '[' : '(')}{Text(Low)},{Text(High)}{(IncludesHigh ? ']' : ')')}";

    /// <summary>The range one end leaves open on the other side.</summary>
    public static NumberRange Of(NumberBound bound) =>
        bound.IsLower
            ? new NumberRange(bound.First, bound.Next, bound.Value, bound.Includes, null, false)
            : new NumberRange(bound.First, bound.Next, null, false, bound.Value, bound.Includes);

    private static string Text(double? value) => value == null ? string.Empty : NumberText.Of(value.Value, NumberKind.Decimal);
}
