using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Reads the longest English number that starts at a piece: words or digits, sign, decimals, fraction, power, suffix.</summary>
internal sealed class EnglishNumberReader : INumberReader
{
    private readonly Pieces pieces;
    private readonly bool beforeUnits;
    private readonly NumberOptions options;

    /// <summary>A reader of one text.</summary>
    /// <param name="pieces">The text.</param>
    /// <param name="options">In percentage mode "one in three" is no number, in experimental mode only "one over three" is.</param>
    /// <param name="beforeUnits">Whether letters may be glued to a number's digits, as in "5ml".</param>
    public EnglishNumberReader(Pieces pieces, NumberOptions options = NumberOptions.None, bool beforeUnits = false)
    {
        this.pieces = pieces;
        this.options = options;
        this.beforeUnits = beforeUnits;
    }

    public NumberSpan Read(int at)
    {
        if (EnglishDigitFractions.IsSign(pieces, at, out var part))
        {
            return new NumberSpan(at, at + 1, part, NumberKind.Fraction);
        }

        var sign = EnglishSigns.Read(pieces, at, out var first);
        var number = first == at ? ReadUnsigned(at, 1) : ReadUnsigned(first, sign);
        if (!number.Found)
        {
            return NumberSpan.None;
        }

        var value = number.Kind == NumberKind.Power ? number.Value : sign * number.Value;
        return number with { First = at, Value = value };
    }

    private NumberSpan ReadUnsigned(int at, int sign)
    {
        var numeral = EnglishNumerals.Read(pieces, at);
        var number = numeral.Found ? ReadDigits(numeral, sign) : ReadWords(at);
        if (!options.HasFlag(NumberOptions.PercentageMode) && number is { Found: true, Kind: NumberKind.Integer })
        {
            number = NumberSpan.Longer(number, ReadPrepositions(number));
        }

        return number;
    }

    private NumberSpan ReadDigits(NumberSpan numeral, int sign)
    {
        var power = EnglishPowers.Read(pieces, numeral, sign);
        if (power.Found)
        {
            return power;
        }

        var number = NumberSpan.Longer(EnglishDigitFractions.Read(pieces, numeral), EnglishScaledDigits.Read(pieces, numeral));
        var mixed = EnglishFractions.Read(pieces, numeral.First, number);
        number = NumberSpan.Longer(number, mixed);
        return number.Next == numeral.Next && pieces.BreaksOff(number.Next - 1) && !beforeUnits ? NumberSpan.None : number;
    }

    private NumberSpan ReadWords(int at)
    {
        var whole = EnglishIntegers.Read(pieces, at);
        var number = whole.Found
            ? NumberSpan.Longer(EnglishScaledDigits.Dozens(pieces, whole), ReadPoint(whole))
            : EnglishScaledDigits.HalfDozen(pieces, at);
        return NumberSpan.Longer(number, EnglishFractions.Read(pieces, at, whole));
    }

    // "two hundred point seventy-one", "nought point nought four"
    private NumberSpan ReadPoint(NumberSpan whole)
    {
        var at = whole.Next + 1;
        if (!pieces.Is(whole.Next, "point"))
        {
            return NumberSpan.None;
        }

        var value = whole.Value;
        var scale = 0.1;
        var limit = at + NumberSpan.MaxParts;
        for (; at < limit && EnglishNumberWords.Of(pieces.Span(at)) is { Kind: NumberWordKind.Unit } word; at++)
        {
            value += scale * word.Value;
            scale *= 0.1;
        }

        if (at > whole.Next + 1)
        {
            return new NumberSpan(whole.First, at, value, NumberKind.Decimal);
        }

        var decimals = EnglishIntegers.Read(pieces, at);
        var digits = Digits.Decimals(NumberText.Of(decimals.Value), whole.Value);
        return decimals is { Found: true, Value: < 1e15 }
            ? new NumberSpan(whole.First, decimals.Next, digits, NumberKind.Decimal)
            : NumberSpan.None;
    }

    /// <summary>"one over twenty", "1 in twenty-one", "two out of five hundred": only less than a whole.</summary>
    public NumberSpan ReadPrepositions(NumberSpan numerator)
    {
        var at = numerator.Next;
        var next = pieces.Span(at) switch
        {
            "over" => at + 1,
            "in" when !options.HasFlag(NumberOptions.ExperimentalMode) => at + 1,
            "out" when pieces.Is(at + 1, "of") => at + 2,
            _ => 0,
        };
        if (next == 0)
        {
            return NumberSpan.None;
        }

        var numeral = EnglishNumerals.Read(pieces, next);
        var denominator = numeral.Found ? numeral : EnglishIntegers.Read(pieces, next);
        var fits =
            denominator is { Found: true, Kind: NumberKind.Integer }
            && numerator.Value < denominator.Value
            && !pieces.BreaksOff(denominator.Next - 1);
        return fits
            ? new NumberSpan(numerator.First, denominator.Next, numerator.Value / denominator.Value, NumberKind.Fraction)
            : NumberSpan.None;
    }
}
