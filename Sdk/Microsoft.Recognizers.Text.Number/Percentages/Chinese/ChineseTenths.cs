using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Shares said in tenths: 九折, 九五折, 9.5折, 打对折, 七成, 七成六, 三成半, 十成.</summary>
internal static class ChineseTenths
{
    public static NumberSpan Read(Pieces pieces, int at)
    {
        if (Character(pieces, at) is '对' or '對' && Character(pieces, at - 1) == '打' && Character(pieces, at + 1) == '折')
        {
            return new NumberSpan(at, at + 2, 50, NumberKind.Integer);
        }

        var tenths = ReadTenths(pieces, at);
        return Character(pieces, tenths.Next) switch
        {
            _ when !tenths.Found => NumberSpan.None,
            '折' => tenths with { Next = tenths.Next + 1 },
            '成' => ReadHundredths(pieces, tenths with { Next = tenths.Next + 1 }),
            _ => NumberSpan.None,
        };
    }

    // 9, 9.5, 10, 72 and 7 2 in digits; 九, 九五, 九点五, 十 and 半 in characters; the value counts hundredths
    private static NumberSpan ReadTenths(Pieces pieces, int at)
    {
        if (pieces.IsDigits(at))
        {
            var numeral = ChineseNumerals.Read(pieces, at);
            var isPair = pieces.IsDigits(numeral.Next) && pieces[at].Length == 1 && pieces[numeral.Next].Length == 1;
            return isPair ? Tenths(at, numeral.Next + 1, numeral.Value + (Digits.Whole(pieces, numeral.Next) / 10))
                : numeral.Value > 10 ? Tenths(at, numeral.Next, numeral.Value / 10)
                : numeral with { Value = numeral.Value * 10 };
        }

        var first = Value(pieces, at);
        if (first < 0)
        {
            return NumberSpan.None;
        }

        var next = ChineseDigits.IsPoint(Character(pieces, at + 1)) ? at + 2 : at + 1;
        var second = first < 10 ? Value(pieces, next) : -1;
        return second is >= 0 and < 10 ? Tenths(at, next + 1, first + (second / 10)) : Tenths(at, at + 1, first);
    }

    private static NumberSpan Tenths(int at, int next, double value) => new(at, next, System.Math.Round(value * 10, 6), NumberKind.Decimal);

    // 七成六, 三成半
    private static NumberSpan ReadHundredths(Pieces pieces, NumberSpan tenths)
    {
        var character = Character(pieces, tenths.Next);
        var hundredths = character == '半' ? 5 : ChineseDigits.Digit(character);
        return hundredths > 0 ? tenths with { Next = tenths.Next + 1, Value = tenths.Value + hundredths } : tenths;
    }

    private static double Value(Pieces pieces, int at)
    {
        var character = Character(pieces, at);
        return character == '半' ? 5
            : ChineseDigits.SmallUnit(character) == 10 ? 10
            : ChineseDigits.Digit(character);
    }

    private static char Character(Pieces pieces, int at) => ChineseIntegers.Character(pieces, at);
}
