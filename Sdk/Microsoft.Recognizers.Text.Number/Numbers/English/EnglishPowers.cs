using System;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Powers: 1e10, 12.32e+14, 1.1^--23, 1.3x10^6.</summary>
internal static class EnglishPowers
{
    /// <summary>The base, already read without its sign, together with the exponent behind it.</summary>
    public static NumberSpan Read(Pieces pieces, NumberSpan @base, int sign)
    {
        var next = @base.Next;
        var marker = pieces.Glued(next) ? pieces.Span(next) : default;
        if (marker is "x" && pieces.Is(next + 1, "10") && pieces.Is(next + 2, '^'))
        {
            return ReadExponent(pieces, next + 3, out var power, out var end)
                ? Power(sign * @base.Value * Math.Pow(10, power), end)
                : default;
        }

        return marker switch
        {
            "e" when ReadExponent(pieces, next + 1, out var power, out var end) => Power(sign * @base.Value * Math.Pow(10, power), end),
            "^" when ReadExponent(pieces, next + 1, out var power, out var end) => Power(Math.Pow(sign * @base.Value, power), end),
            _ => NumberSpan.None,
        };

        NumberSpan Power(double value, int end) => new(@base.First, end, value, NumberKind.Power);
    }

    // any signs, then digits that end there
    private static bool ReadExponent(Pieces pieces, int at, out double power, out int next)
    {
        var sign = 1;
        for (; pieces.Glued(at) && (pieces.Is(at, '+') || pieces.Is(at, '-')); at++)
        {
            sign = pieces.Is(at, '-') ? -sign : sign;
        }

        next = at + 1;
        power = pieces.IsDigits(at) ? sign * Digits.Whole(pieces, at) : 0;
        return pieces.IsDigits(at) && pieces.Glued(at) && !pieces.BreaksOff(at);
    }
}
