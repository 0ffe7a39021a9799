using System.Globalization;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Fractions in digits: 4/5, 1 4/5, ½, 2½.</summary>
internal static class EnglishDigitFractions
{
    /// <summary>The fraction that a whole number in digits begins, or nothing.</summary>
    public static NumberSpan Read(Pieces pieces, NumberSpan numeral)
    {
        if (numeral is not { Kind: NumberKind.Integer } || numeral.Next != numeral.First + 1)
        {
            return NumberSpan.None;
        }

        if (IsSign(pieces, numeral.Next, out var sign))
        {
            return new NumberSpan(numeral.First, numeral.Next + 1, numeral.Value + sign, NumberKind.Fraction);
        }

        var fraction = ReadSlash(pieces, numeral.First);
        var mixed = pieces.Glued(numeral.Next) ? NumberSpan.None : ReadSlash(pieces, numeral.Next);
        return mixed.Found && !pieces.Is(numeral.First - 1, '/')
            ? new NumberSpan(numeral.First, mixed.Next, numeral.Value + mixed.Value, NumberKind.Fraction)
            : fraction;
    }

    /// <summary>The value of a single sign such as ½.</summary>
    public static bool IsSign(Pieces pieces, int at, out double value)
    {
        var character = pieces.Has(at) && pieces[at].Kind == PieceKind.Sign ? pieces.Text[pieces[at].Start] : ' ';
        value = character is '¼' or '½' or '¾' or (>= '⅐' and <= '⅞') ? CharUnicodeInfo.GetNumericValue(character) : 0;
        return value > 0;
    }

    // not within 5/17/2018 or 222-2222/2222
    private static NumberSpan ReadSlash(Pieces pieces, int at)
    {
        var isFraction =
            pieces.IsDigits(at)
            && pieces.Is(at + 1, '/')
            && pieces.Glued(at + 1)
            && pieces.IsDigits(at + 2)
            && pieces.Glued(at + 2)
            && !pieces.Is(at + 3, '/')
            && !(pieces.Glued(at) && pieces.Is(at - 1, '/'))
            && !(pieces.Is(at - 1, '-') && pieces.IsDigits(at - 2))
            && !DigitRun.Continues(pieces, at)
            && DigitRun.From(pieces, at + 2).Signs.Count == 0;
        if (!isFraction)
        {
            return NumberSpan.None;
        }

        var denominator = Digits.Whole(pieces, at + 2);
        return denominator == 0 ? default : new NumberSpan(at, at + 3, Digits.Whole(pieces, at) / denominator, NumberKind.Fraction);
    }
}
