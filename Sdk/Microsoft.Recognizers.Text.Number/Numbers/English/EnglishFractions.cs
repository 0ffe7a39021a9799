using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Fractions in English words: "three quarters", "five and a half million", "twenty-three fifths", "one over three".</summary>
internal static class EnglishFractions
{
    /// <summary>The fraction that starts at a piece, any whole number before it included.</summary>
    public static NumberSpan Read(Pieces pieces, int at, NumberSpan whole)
    {
        var part = ReadPart(pieces, at);
        if (part.Found)
        {
            return Scaled(pieces, part, whole: 0, wholeScale: 0);
        }

        if (!whole.Found)
        {
            return NumberSpan.None;
        }

        var mixed = ReadMixed(pieces, whole);
        var one = BeforeAndOne(pieces, whole);
        return NumberSpan.Longer(ReadPlural(pieces, whole), mixed.Found || !one.Found ? mixed : ReadMixed(pieces, one));
    }

    // "a half", "one eighth", "a twenty-first", "half"; a second is not a fraction
    private static NumberSpan ReadPart(Pieces pieces, int at)
    {
        var word = EnglishNumberWords.Of(pieces.Span(at));
        var isOne = word.Kind == NumberWordKind.Article || pieces.Is(at, "one");
        if (!isOne)
        {
            var isBare = word is { Kind: NumberWordKind.Part, Plural: false } && (word.Value == 2 || IsScale(pieces, at + 1));
            return isBare ? new NumberSpan(at, at + 1, 1 / word.Value, NumberKind.Fraction) : NumberSpan.None;
        }

        var below = pieces.Is(at + 1, '-') ? at + 2 : at + 1;
        var denominator = ReadDenominator(pieces, below);
        return denominator.Found && denominator.Value > 2 || EnglishNumberWords.Of(pieces.Span(below)).Kind == NumberWordKind.Part
            ? new NumberSpan(at, denominator.Next, 1 / denominator.Value, NumberKind.Fraction)
            : NumberSpan.None;
    }

    private static NumberSpan ReadDenominator(Pieces pieces, int at)
    {
        var word = EnglishNumberWords.Of(pieces.Span(at));
        var isWord = word.Kind is NumberWordKind.Part or NumberWordKind.ScaleOrdinal && !word.Plural;
        return isWord
            ? new NumberSpan(at, at + 1, word.Value, NumberKind.Integer)
            : Singular(EnglishOrdinalWords.Read(pieces, at, out var plural), plural);
    }

    private static NumberSpan Singular(NumberSpan ordinal, bool plural) => plural ? NumberSpan.None : ordinal;

    // "two and a half", "six million and two thirds"
    private static NumberSpan ReadMixed(Pieces pieces, NumberSpan whole)
    {
        if (!pieces.Is(whole.Next, "and"))
        {
            return NumberSpan.None;
        }

        var at = whole.Next + 1;
        var part = ReadPart(pieces, at);
        if (!part.Found)
        {
            part = ReadPlural(pieces, EnglishIntegers.Read(pieces, at));
            return part.Found && part.Value < 1 ? part with { First = whole.First, Value = whole.Value + part.Value } : default;
        }

        return Scaled(pieces, part with { First = whole.First }, whole.Value, BigScale(pieces, whole.Next - 1));
    }

    // "two million and one half": the one belongs to the half
    private static NumberSpan BeforeAndOne(Pieces pieces, NumberSpan whole) =>
        whole.Next - whole.First > 2 && pieces.Is(whole.Next - 1, "one") && pieces.Is(whole.Next - 2, "and")
            ? whole with
            {
                Next = whole.Next - 2,
                Value = whole.Value - 1,
            }
            : NumberSpan.None;

    // "five eighths", "three twenty firsts": how the words divide is decided by FractionWords
    private static NumberSpan ReadPlural(Pieces pieces, NumberSpan count)
    {
        if (!count.Found || pieces.IsDigits(count.First))
        {
            return NumberSpan.None;
        }

        var at = SkipHyphen(pieces, count.Next);
        var second = EnglishIntegers.ReadSmall(pieces, at);
        var ending = second.Found ? SkipHyphen(pieces, second.Next) : at;
        var word = EnglishNumberWords.Of(pieces.Span(ending));
        if (word is not { Plural: true, Kind: NumberWordKind.Ordinal or NumberWordKind.ScaleOrdinal or NumberWordKind.Part })
        {
            return NumberSpan.None;
        }

        var (whole, part) = FractionWords.Divide(FractionWords.Of(pieces, count.First, ending + 1));
        var and = LastAnd(pieces, count);
        return Scaled(
            pieces,
            new NumberSpan(count.First, ending + 1, part, NumberKind.Fraction),
            whole,
            whole > 0 ? BigScale(pieces, and - 1) : 0
        );
    }

    private static int LastAnd(Pieces pieces, NumberSpan count)
    {
        var at = count.Next - 1;
        while (at > count.First && !pieces.Is(at, "and"))
        {
            at--;
        }

        return at;
    }

    // "half million", "one billion and a half million", and "two million and a half", where the half is of a million
    private static NumberSpan Scaled(Pieces pieces, NumberSpan part, double whole, double wholeScale)
    {
        // "half a million" is "half million"
        var at = pieces.Is(part.Next, "a") && IsScale(pieces, part.Next + 1) ? part.Next + 1 : part.Next;
        if (!IsScale(pieces, at))
        {
            return part with { Value = whole + (part.Value * (wholeScale > 0 ? wholeScale : 1)) };
        }

        var scale = EnglishNumberWords.Of(pieces.Span(at)).Value;
        var value = wholeScale > 0 ? whole + (part.Value * scale) : (whole + part.Value) * scale;
        return part with { Next = at + 1, Value = value };
    }

    private static int SkipHyphen(Pieces pieces, int at) => pieces.Is(at, '-') ? at + 1 : at;

    private static bool IsScale(Pieces pieces, int at) => EnglishNumberWords.Of(pieces.Span(at)).Kind == NumberWordKind.Scale;

    private static double BigScale(Pieces pieces, int at) =>
        EnglishNumberWords.Of(pieces.Span(at)) is { Kind: NumberWordKind.Scale, Value: >= 1000 and var scale } ? scale : 0;
}
