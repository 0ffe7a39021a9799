using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Words that make a number a percentage: 百分之 and the like before it, 个百分点 and % behind it.</summary>
internal static class ChinesePercentWords
{
    /// <summary>百分之五, 千分之2.4, 万万分之七.</summary>
    public static NumberSpan ReadBefore(Pieces pieces, ChineseNumberReader reader, int at)
    {
        var next = at;
        var whole = 1d;
        for (; next < at + 4 && Unit(pieces, next) is > 0 and var unit; next++)
        {
            whole *= unit;
        }

        var isShare = next > at && Character(pieces, next) == '分' && Character(pieces, next + 1) == '之' && !IsDigit(pieces, at - 1);
        var number = isShare ? reader.Read(next + 2) : NumberSpan.None;
        return number.Found && !IsGuess(pieces, number)
            ? new NumberSpan(at, number.Next, whole == 100 ? number.Value : number.Value * 100 / whole, NumberKind.Decimal)
            : NumberSpan.None;
    }

    /// <summary>六个百分点, 25%.</summary>
    public static NumberSpan ReadBehind(Pieces pieces, NumberSpan number)
    {
        if (!number.Found || IsGuess(pieces, number))
        {
            return NumberSpan.None;
        }

        var at = number.Next;
        if (pieces.Is(at, '%'))
        {
            return IsCode(pieces, number.First, at) ? NumberSpan.None : number with { Next = at + 1 };
        }

        at = Character(pieces, at) is '个' or '個' ? at + 1 : at;
        var isPoint =
            Character(pieces, at) is '百' or '佰' && Character(pieces, at + 1) == '分' && ChineseDigits.IsPoint(Character(pieces, at + 2));
        return isPoint ? number with { Next = at + 3 } : NumberSpan.None;
    }

    private static double Unit(Pieces pieces, int at) =>
        Character(pieces, at) switch
        {
            '百' or '佰' => 100,
            '千' or '仟' => 1000,
            '万' or '萬' => 10000,
            _ => 0,
        };

    // 二三十个百分点
    private static bool IsGuess(Pieces pieces, NumberSpan number) =>
        IsBareDigit(pieces, number.First - 1) || (IsBareDigit(pieces, number.Next - 1) && IsBareDigit(pieces, number.Next));

    private static bool IsBareDigit(Pieces pieces, int at) => ChineseDigits.Digit(Character(pieces, at)) > 0;

    private static bool IsDigit(Pieces pieces, int at) => IsBareDigit(pieces, at) || pieces.IsDigits(at);

    // the %20 of a web address
    private static bool IsCode(Pieces pieces, int first, int sign) =>
        (pieces.Is(first - 1, '%') && pieces.Glued(first)) || (pieces.Glued(sign + 1) && pieces.BreaksOff(sign));

    private static char Character(Pieces pieces, int at) => ChineseIntegers.Character(pieces, at);
}
