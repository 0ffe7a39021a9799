using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Numbers in digits as Chinese texts write them: 10,000.233 and .5; any other mixture of signs is several numbers.</summary>
internal static class ChineseNumerals
{
    public static NumberSpan Read(Pieces pieces, int at)
    {
        if (pieces.Is(at, '.'))
        {
            return ReadBareDecimals(pieces, at);
        }

        if (!pieces.IsDigits(at) || pieces.BreaksInto(at))
        {
            return NumberSpan.None;
        }

        if (DigitRun.Continues(pieces, at))
        {
            return Single(pieces, at);
        }

        var run = DigitRun.From(pieces, at);
        var last = run.Signs.Count - 1;
        return last < 0 ? Single(pieces, at)
            : run.IsGrouped(',', last + 1)
                ? new NumberSpan(at, run.Next, Digits.Value(run, last + 2, hasDecimals: false), NumberKind.Integer)
            : run.Signs[last] == '.' && (last == 0 || run.IsGrouped(',', last))
                ? new NumberSpan(at, run.Next, Digits.Value(run, last + 1, hasDecimals: true), NumberKind.Decimal)
            : Single(pieces, at);
    }

    private static NumberSpan Single(Pieces pieces, int at) => new(at, at + 1, Digits.Whole(pieces, at), NumberKind.Integer);

    private static NumberSpan ReadBareDecimals(Pieces pieces, int at)
    {
        var isDecimal =
            pieces.IsDigits(at + 1)
            && pieces.Glued(at + 1)
            && !(pieces.Glued(at) && (pieces.Is(at - 1, '.') || pieces.BreaksInto(at)))
            && DigitRun.From(pieces, at + 1).Signs.Count == 0;
        return isDecimal ? new NumberSpan(at, at + 2, Digits.Decimals(pieces.Span(at + 1)), NumberKind.Decimal) : NumberSpan.None;
    }
}
