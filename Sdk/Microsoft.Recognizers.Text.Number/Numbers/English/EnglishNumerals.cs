using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Numbers in digits as English texts write them: 1,234.5 and 1.234,5 and 12,34,567.89 and 1 234 567.</summary>
internal static class EnglishNumerals
{
    /// <summary>The number in digits that starts at a piece, its sign and suffix left aside.</summary>
    public static NumberSpan Read(Pieces pieces, int at)
    {
        if (pieces.Is(at, '.') || pieces.Is(at, ','))
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
        return run.Signs.Count switch
        {
            0 => ReadSpaced(pieces, at),
            1 => ReadOneSign(run),
            _ => ReadManySigns(run),
        };
    }

    private static NumberSpan Single(Pieces pieces, int at) => new(at, at + 1, Digits.Whole(pieces, at), NumberKind.Integer);

    // .08, only where nothing is glued to the dot
    private static NumberSpan ReadBareDecimals(Pieces pieces, int at)
    {
        var run = pieces.IsDigits(at + 1) && pieces.Glued(at + 1) && !pieces.Glued(at) ? DigitRun.From(pieces, at + 1) : null;
        return run is { Signs.Count: 0 }
            ? new NumberSpan(at, at + 2, Digits.Decimals(pieces.Span(at + 1)), NumberKind.Decimal)
            : NumberSpan.None;
    }

    // 1 234 567: groups of exactly three digits behind one to three
    private static NumberSpan ReadSpaced(Pieces pieces, int at)
    {
        var next = at + 1;
        var value = Digits.Whole(pieces, at);
        while (pieces[at].Length <= 3 && IsSpacedGroup(pieces, next))
        {
            value = Digits.Whole(pieces.Span(next), value);
            next++;
        }

        var hasDecimals =
            next > at + 1 && pieces.Is(next, '.') && pieces.Glued(next) && pieces.IsDigits(next + 1) && pieces.Glued(next + 1);
        return hasDecimals
            ? new NumberSpan(at, next + 2, Digits.Decimals(pieces.Span(next + 1), value), NumberKind.Decimal)
            : new NumberSpan(at, next, value, NumberKind.Integer);
    }

    private static bool IsSpacedGroup(Pieces pieces, int at) =>
        pieces.IsDigits(at)
        && pieces[at].Length == 3
        && pieces[at].Start - pieces[at - 1].End == 1
        && pieces.Text[pieces[at].Start - 1] is ' ' or '\u00a0' or '\u202f'
        && !pieces.BreaksOff(at)
        && !(pieces.Is(at + 1, ',') && pieces.Glued(at + 1) && pieces.Glued(at + 2) && pieces.IsDigits(at + 2));

    // 12.5 and 12,5 are decimals; 1,234 is not
    private static NumberSpan ReadOneSign(DigitRun run) =>
        run.IsGrouped(',', 1)
            ? new NumberSpan(run.First, run.Next, Digits.Value(run, 2, hasDecimals: false), NumberKind.Integer)
            : new NumberSpan(run.First, run.Next, Digits.Value(run, 1, hasDecimals: true), NumberKind.Decimal);

    private static NumberSpan ReadManySigns(DigitRun run)
    {
        var last = run.Signs.Count - 1;
        var whole = run.Signs[last] == ',' && (run.IsGrouped(',', last + 1) || IsIndian(run, last + 1));
        if (whole)
        {
            return new NumberSpan(run.First, run.Next, Digits.Value(run, last + 2, hasDecimals: false), NumberKind.Integer);
        }

        var decimals =
            (run.Signs[last] == '.' && (run.IsGrouped(',', last) || IsIndian(run, last)))
            || (run.Signs[last] == ',' && run.IsGrouped('.', last));
        return decimals
            ? new NumberSpan(run.First, run.Next, Digits.Value(run, last + 1, hasDecimals: true), NumberKind.Decimal)
            : Single(run.Pieces, run.First);
    }

    // 12,34,567: pairs, and three digits behind the last comma
    private static bool IsIndian(DigitRun run, int count)
    {
        var pairs = count > 1 && run.Length(0) <= 2;
        for (var i = 0; i < count; i++)
        {
            pairs = pairs && run.Signs[i] == ',' && run.Length(i + 1) == (i == count - 1 ? 3 : 2);
        }

        return pairs;
    }
}
