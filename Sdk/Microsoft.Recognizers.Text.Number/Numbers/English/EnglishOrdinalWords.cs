using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Ordinals in English words: "twenty-first", "one hundred twenty fifth", "two hundredth".</summary>
internal static class EnglishOrdinalWords
{
    /// <summary>The ordinal that starts at a piece; <paramref name="plural"/> says whether it ends in an s.</summary>
    public static NumberSpan Read(Pieces pieces, int at, out bool plural)
    {
        var direct = ReadEnding(pieces, at, out plural);
        if (direct.Found)
        {
            return direct;
        }

        var whole = EnglishIntegers.Read(pieces, at);
        return whole.Found ? ReadBehind(pieces, whole, out plural) : NumberSpan.None;
    }

    /// <summary>"fifth" or "twenty-fifth" or "twenty fifth".</summary>
    public static NumberSpan ReadEnding(Pieces pieces, int at, out bool plural)
    {
        var word = EnglishNumberWords.Of(pieces.Span(at));
        plural = word.Plural;
        if (word.Kind == NumberWordKind.Ordinal)
        {
            return new NumberSpan(at, at + 1, word.Value, NumberKind.Integer);
        }

        var second = pieces.Is(at + 1, '-') ? at + 2 : at + 1;
        var unit = word.Kind == NumberWordKind.Tens ? EnglishNumberWords.Of(pieces.Span(second)) : default;
        plural = unit.Plural;
        return unit is { Kind: NumberWordKind.Ordinal, Value: < 10 }
            ? new NumberSpan(at, second + 1, word.Value + unit.Value, NumberKind.Integer)
            : NumberSpan.None;
    }

    // "one hundred" + "twenty fifth", "two" + "hundredth"; "twenty" of "one hundred twenty fifth" may have been read as part of the number
    private static NumberSpan ReadBehind(Pieces pieces, NumberSpan whole, out bool plural)
    {
        var word = EnglishNumberWords.Of(pieces.Span(whole.Next));
        plural = word.Plural;
        if (word.Kind == NumberWordKind.ScaleOrdinal)
        {
            // of "two million six hundred thousandth" only the six hundred are thousands
            var scaled = whole.Value % word.Value is > 0 and var small
                ? whole.Value - small + (small * word.Value)
                : whole.Value * word.Value;
            return new NumberSpan(whole.First, whole.Next + 1, scaled, NumberKind.Integer);
        }

        var second = pieces.Is(whole.Next, '-') || pieces.Is(whole.Next, "and") ? whole.Next + 1 : whole.Next;
        var ending = EnglishNumberWords.Of(pieces.Span(second));
        plural = ending.Plural;
        var fits =
            ending.Kind == NumberWordKind.Ordinal
            && whole.Value >= 100
            && whole.Value % (ending.Value < 10 && second >= whole.Next ? 10 : 100) == 0;
        return fits ? new NumberSpan(whole.First, second + 1, whole.Value + ending.Value, NumberKind.Integer) : NumberSpan.None;
    }
}
