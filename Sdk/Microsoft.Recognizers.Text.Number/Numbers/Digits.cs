using System;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>The value of written digits.</summary>
internal static class Digits
{
    /// <summary>Whole digits of the groups, then decimal digits of the last one when <paramref name="hasDecimals"/>.</summary>
    public static double Value(DigitRun run, int groups, bool hasDecimals)
    {
        var value = 0d;
        for (var i = 0; i < groups; i++)
        {
            value = Whole(run.Pieces.Span(run.Groups[i]), value);
        }

        return hasDecimals ? Decimals(run.Pieces.Span(run.Groups[groups]), value) : value;
    }

    /// <summary>The number the digits make, behind the digits already worth <paramref name="value"/>.</summary>
    public static double Whole(ReadOnlySpan<char> digits, double value = 0)
    {
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    public static double Whole(Pieces pieces, int at) => Whole(pieces.Span(at));

    /// <summary>The digits as decimals behind a whole value. Added digit by digit, rounding and all, as the official package does.</summary>
    public static double Decimals(ReadOnlySpan<char> digits, double value = 0)
    {
        var scale = 0.1;
        foreach (var digit in digits)
        {
            value += scale * (digit - '0');
            scale *= 0.1;
        }

        return value;
    }
}
