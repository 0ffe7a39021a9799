using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Reads the longest Chinese number that starts at a piece: sign, whole number, decimals, fraction, dozens, power.</summary>
internal sealed class ChineseNumberReader : INumberReader
{
    private readonly Pieces pieces;
    private readonly bool beforeUnits;

    /// <summary>A reader of one text.</summary>
    /// <param name="pieces">The text.</param>
    /// <param name="beforeUnits">Whether letters may be glued to a number's digits, as in 5ml.</param>
    public ChineseNumberReader(Pieces pieces, bool beforeUnits = false)
    {
        this.pieces = pieces;
        this.beforeUnits = beforeUnits;
    }

    public NumberSpan Read(int at)
    {
        var signed = ReadSigned(at);
        if (!signed.Found)
        {
            return NumberSpan.None;
        }

        var fraction = ReadFraction(signed);
        return fraction.Found ? fraction : ReadMixed(signed);
    }

    private NumberSpan ReadSigned(int at)
    {
        var isDash = pieces.Is(at, '-') && !pieces.IsDigits(at - 1) && !(pieces.Glued(at) && pieces.Is(at - 1, '-'));
        var isNegative =
            ChineseDigits.IsNegative(ChineseIntegers.Character(pieces, at))
            || (isDash && (pieces.IsDigits(at + 1) || pieces.Is(at + 1, '.')));
        var number = ReadUnsigned(isNegative ? at + 1 : at, isNegative ? -1 : 1);
        return !number.Found || !isNegative
            ? number
            : number with
            {
                First = at,
                Value = number.Kind == NumberKind.Power ? number.Value : -number.Value,
            };
    }

    private NumberSpan ReadUnsigned(int at, int sign)
    {
        var whole = ChineseIntegers.Read(pieces, at);
        if (whole.Found)
        {
            return ReadDozens(ReadPoint(whole));
        }

        var numeral = ChineseNumerals.Read(pieces, at);
        return numeral.Found ? ReadDigits(numeral, sign) : NumberSpan.None;
    }

    private NumberSpan ReadDigits(NumberSpan numeral, int sign)
    {
        var power = EnglishPowers.Read(pieces, numeral, sign);
        if (power.Found)
        {
            return power;
        }

        var number = NumberSpan.Longer(EnglishDigitFractions.Read(pieces, numeral), EnglishScaledDigits.ReadSuffix(pieces, numeral));
        number = NumberSpan.Longer(ReadDozens(numeral), number);
        return number.Next == numeral.Next && pieces.BreaksOff(number.Next - 1) && !beforeUnits ? NumberSpan.None : number;
    }

    // 十五点七, 六点五万; 两 is no decimal
    private NumberSpan ReadPoint(NumberSpan whole)
    {
        if (!ChineseDigits.IsPoint(ChineseIntegers.Character(pieces, whole.Next)) || pieces.IsDigits(whole.Next - 1))
        {
            return whole;
        }

        var value = whole.Value;
        var scale = 0.1;
        var at = whole.Next + 1;
        for (; at < whole.Next + NumberSpan.MaxParts && IsDecimal(ChineseIntegers.Character(pieces, at)); at++)
        {
            value += scale * ChineseDigits.Digit(ChineseIntegers.Character(pieces, at));
            scale *= 0.1;
        }

        return at == whole.Next + 1 ? whole : ReadUnitsBehind(new NumberSpan(whole.First, at, value, NumberKind.Decimal));
    }

    private NumberSpan ReadUnitsBehind(NumberSpan number)
    {
        for (var part = 0; part < 2 && ChineseDigits.BigUnit(ChineseIntegers.Character(pieces, number.Next)) is > 0 and var unit; part++)
        {
            number = number with { Next = number.Next + 1, Value = number.Value * unit };
        }

        return number;
    }

    private static bool IsDecimal(char character) => character is not ('两' or '兩' or '俩' or '倆') && ChineseDigits.Digit(character) >= 0;

    private NumberSpan ReadDozens(NumberSpan number) =>
        ChineseIntegers.Character(pieces, number.Next) == '打' && number.Kind == NumberKind.Integer
            ? number with
            {
                Next = number.Next + 1,
                Value = number.Value * 12,
            }
            : number;

    // 五分之一, 一百分之五十五点五七九
    private NumberSpan ReadFraction(NumberSpan denominator)
    {
        if (ChineseIntegers.Character(pieces, denominator.Next) != '分' || ChineseIntegers.Character(pieces, denominator.Next + 1) != '之')
        {
            return NumberSpan.None;
        }

        var numerator = ReadSigned(denominator.Next + 2);
        return numerator.Found && denominator.Value != 0
            ? new NumberSpan(denominator.First, numerator.Next, numerator.Value / denominator.Value, NumberKind.Fraction)
            : NumberSpan.None;
    }

    // 负一又二分之一: the sign counts for both
    private NumberSpan ReadMixed(NumberSpan whole)
    {
        var denominator = ChineseIntegers.Character(pieces, whole.Next) == '又' ? ReadSigned(whole.Next + 1) : NumberSpan.None;
        var part = denominator.Found ? ReadFraction(denominator) : NumberSpan.None;
        return part.Found
            ? new NumberSpan(
                whole.First,
                part.Next,
                whole.Value < 0 ? whole.Value - part.Value : whole.Value + part.Value,
                NumberKind.Fraction
            )
            : whole;
    }
}
