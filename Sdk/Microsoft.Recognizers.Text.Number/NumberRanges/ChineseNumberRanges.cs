using System.Collections.Generic;
using Microsoft.Recognizers.Text.Scanning;
using Microsoft.Recognizers.Text.Utilities;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds ranges of numbers in Chinese texts: 20到30, 在第十和第十五之间, 不小于三十, 比三十大, 一千以上, 五百多.</summary>
internal sealed class ChineseNumberRanges : NumberRangeGrammar
{
    private static readonly string[] BetweenStart = ["位于", "在", "从", "由"];
    private static readonly string[] Till = ["到", "至", "~", "-", "–", "—", "－"];
    private static readonly string[] And = ["和", "与", "與"];
    private static readonly string[] BetweenEnd = ["之间", "之間", "间", "間"];
    private static readonly string[] Equal = ["等于", "等於", "="];
    private static readonly string[] Connectors = ["的同时", "同时", "而且", "并且", "並且", "但", "且", "并", "並", ","];

    private readonly ChineseNumberReader reader;

    private ChineseNumberRanges(Pieces pieces, NumberOptions options)
        : base(pieces, options) => reader = new ChineseNumberReader(pieces);

    public static List<ModelResult> Find(string query, NumberOptions options) =>
        new ChineseNumberRanges(new Pieces(QueryProcessor.Recode(query)), options).Find();

    protected override NumberRange ReadWhole(int at)
    {
        var equal = Pieces.SkipAny(at, Equal);
        if (equal > at)
        {
            var value = ReadValue(equal);
            return value.Found && Pieces.Span(at - 1) is not (">" or "<" or "=")
                ? new NumberRange(at, value.Next, value.Value, true, value.Value, true)
                : default;
        }

        var low = ReadValue(Pieces.SkipAny(at, BetweenStart));
        return low.Found && !JoinsMore(low.First - 1) ? ReadHigh(at, low) : default;
    }

    protected override NumberBound ReadBound(int at)
    {
        var before = ChineseComparisons.Read(Pieces, at, ReadValue);
        return before.Found ? before : ReadBehind(reader.Read(at));
    }

    protected override int SkipConnector(int at) => Pieces.SkipAny(at, Connectors);

    // 20到30, and 20和30 only when 之间 follows
    private NumberRange ReadHigh(int at, NumberSpan low)
    {
        var till = Pieces.SkipAny(low.Next, Till);
        var and = Pieces.SkipAny(low.Next, And);
        var high = ReadValue(till > low.Next ? till : and);
        var end = high.Found ? Pieces.SkipAny(high.Next, BetweenEnd) : 0;
        var isRange = high.Found && (till > low.Next || (and > low.Next && end > high.Next)) && !JoinsMore(high.Next);
        return isRange
            ? Between(Pieces.Is(at, '由') || Pieces.Is(at, '从') || end > high.Next ? at : low.First, end, low.Value, high.Value)
            : default;
    }

    // 一千以上, 三十或者以上, 十几万, 五百多
    private NumberBound ReadBehind(NumberSpan number)
    {
        if (!number.Found)
        {
            return default;
        }

        var behind = ChineseComparisons.ReadBehind(Pieces, number);
        var isSome = ChineseDigits.IsSome(ChineseIntegers.Character(Pieces, number.Next));
        return behind.Found ? behind
            : isSome || HasSome(number)
                ? new NumberBound(number.First, isSome ? number.Next + 1 : number.Next, number.Value, IsLower: true, Includes: false)
            : default;
    }

    private bool HasSome(NumberSpan number)
    {
        var at = number.First;
        while (at < number.Next && !ChineseDigits.IsSome(ChineseIntegers.Character(Pieces, at)))
        {
            at++;
        }

        return at < number.Next;
    }

    private NumberSpan ReadValue(int at)
    {
        var ordinal = ChineseOrdinals.Read(Pieces, at);
        return ordinal.Found ? ordinal : reader.Read(at);
    }

    private bool JoinsMore(int at) =>
        Pieces.Span(at) is "-" or "/" && (Pieces.Glued(at) || Pieces.Glued(at + 1)) && Pieces.IsDigits(at - 1);
}
