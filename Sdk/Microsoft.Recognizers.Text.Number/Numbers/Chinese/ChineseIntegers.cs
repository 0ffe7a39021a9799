using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Whole Chinese numbers, digits mixed in freely: 两千四百五, 一百零一万零三千零十二, 5亿1万4千6百, 二十几万.</summary>
internal sealed class ChineseIntegers
{
    private readonly Pieces pieces;
    private readonly ScaleSum sum = new();
    private double section;
    private double lastUnit;
    private double lastSmall = double.MaxValue;
    private int next;

    private ChineseIntegers(Pieces pieces, int at)
    {
        this.pieces = pieces;
        next = at;
    }

    /// <summary>The longest whole number that starts at a piece; a number in digits without any Chinese unit is not one.</summary>
    public static NumberSpan Read(Pieces pieces, int at)
    {
        var first = Character(pieces, at);
        if (ChineseDigits.Digit(first) < 0 && ChineseDigits.SmallUnit(first) != 10 && first != '半' && !pieces.IsDigits(at))
        {
            return NumberSpan.None;
        }

        var reader = new ChineseIntegers(pieces, at);
        for (var part = 0; part < NumberSpan.MaxParts && reader.ReadPart(isFirst: part == 0); part++)
        {
            // each part moves on
        }

        var isPlain = reader.lastUnit == 0 && pieces.IsDigits(at);
        return reader.next == at || isPlain
            ? NumberSpan.None
            : new NumberSpan(at, reader.next, reader.sum.Total + reader.section, NumberKind.Integer);
    }

    /// <summary>The piece's character when it is an ideograph, or a blank.</summary>
    public static char Character(Pieces pieces, int at) =>
        pieces.Has(at) && pieces[at].Kind == PieceKind.Ideograph ? pieces.Text[pieces[at].Start] : ' ';

    private char Character(int at) => Character(pieces, at);

    // One coefficient and its unit; false when the number ends
    private bool ReadPart(bool isFirst)
    {
        var at = next;
        var hasZero = !isFirst && ChineseDigits.IsZero(Character(at));
        at = hasZero ? at + 1 : at;
        if (!ReadCoefficient(at, isFirst, hasZero, out var coefficient, out at))
        {
            return false;
        }

        var small = ChineseDigits.SmallUnit(Character(at));
        if (small > 0 && small < lastSmall)
        {
            section += coefficient * small;
            lastUnit = lastSmall = small;
            next = at + 1;
            ReadBigUnits();
            return true;
        }

        if (ChineseDigits.BigUnit(Character(SkipSome(at))) > 0 && Character(at - 1) != '半')
        {
            section += coefficient;
            next = at;
            ReadBigUnits();
            return true;
        }

        ReadLastDigit(coefficient, at, isFirst, hasZero);
        return false;
    }

    private bool ReadCoefficient(int at, bool isFirst, bool hasZero, out double coefficient, out int behind)
    {
        var character = Character(at);
        behind = at + 1;
        coefficient = character == '半' ? 0.5 : ChineseDigits.Digit(character);
        if (coefficient > 0 || (isFirst && coefficient == 0))
        {
            coefficient = coefficient == 0 && ChineseDigits.SmallUnit(Character(behind)) == 10 ? 1 : coefficient;
            return character != '半' || isFirst;
        }

        var isImpliedTen =
            ChineseDigits.SmallUnit(character) == 10 && (isFirst || hasZero || Character(at - 1) is '万' or '萬' or '亿' or '億');
        var isSome = hasZero && ChineseDigits.IsSome(character);
        if (isImpliedTen || isSome)
        {
            coefficient = isSome ? 0 : 1;
            behind = isSome ? at + 1 : at;
            return true;
        }

        var numeral = ChineseNumerals.Read(pieces, at);
        coefficient = numeral.Value;
        behind = numeral.Next;
        return numeral.Found;
    }

    private int SkipSome(int at) => ChineseDigits.IsSome(Character(at)) && (lastUnit > 0 || pieces.IsDigits(at - 1)) ? at + 1 : at;

    // 万, 万亿, 多万: multiply what the section came to
    private void ReadBigUnits()
    {
        var at = SkipSome(next);
        for (var part = 0; part < NumberSpan.MaxParts && ChineseDigits.BigUnit(Character(at)) is > 0 and var unit; part++)
        {
            if (section > 0)
            {
                sum.Add(section);
            }

            sum.Scale(unit);
            section = 0;
            lastUnit = unit;
            lastSmall = double.MaxValue;
            next = at + 1;
            at = SkipSome(next);
        }
    }

    // 一千零三 is 1003, 一千三 is 1300
    private void ReadLastDigit(double coefficient, int at, bool isFirst, bool hasZero)
    {
        var isNumeral = pieces.IsDigits(at - 1);
        // 三十两 is a weight, and the 2 of "3万 2" another number
        var fits = isFirst || hasZero || (isNumeral ? pieces.Glued(at - 1) && coefficient < 10 : Character(at - 1) is not ('两' or '兩'));
        if (fits && (Character(at - 1) != '半' || IsHalfAlone(at)))
        {
            section += hasZero || lastUnit < 100 ? coefficient : coefficient * lastUnit / 10;
            next = at;
        }
    }

    // 半个; in 半五 and 一百半 it is part of something else
    private bool IsHalfAlone(int at) => lastUnit == 0 && !IsNumeral(at) && !(pieces.Glued(at - 1) && IsNumeral(at - 2));

    private bool IsNumeral(int at) =>
        pieces.IsDigits(at)
        || ChineseDigits.Digit(Character(at)) >= 0
        || ChineseDigits.SmallUnit(Character(at)) > 0
        || Character(at) == '半';
}
