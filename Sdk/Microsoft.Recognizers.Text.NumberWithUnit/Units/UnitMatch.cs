using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>A number with its unit, or a unit alone when <see cref="Number"/> is <c>null</c>: the pieces from <see cref="First"/> up to <see cref="Next"/>.</summary>
internal sealed record UnitMatch(int First, int Next, Unit Unit, NumberSpan? Number)
{
    /// <summary>The number's value as results carry it; a sum of units is written as precisely as it is known.</summary>
    public string Value { get; init; } = Number is { } number ? NumberText.Of(number.Value, number.Kind) : null;
}
