using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Whole numbers in English words: "two hundred and two thousand", "fifty - two", "a hundred".</summary>
internal static class EnglishIntegers
{
    /// <summary>The longest whole number in words that starts at a piece.</summary>
    public static NumberSpan Read(Pieces pieces, int at)
    {
        if (EnglishNumberWords.Of(pieces.Span(at)) is not ({ IsSmall: true } or { Kind: NumberWordKind.Article }))
        {
            return NumberSpan.None;
        }

        var sum = new ScaleSum();
        var next = at;
        var group = at;
        for (var part = 0; part < NumberSpan.MaxParts && ReadGroup(pieces, group, sum, out var end, out var scaled); part++)
        {
            next = end;
            if (!scaled)
            {
                break;
            }

            group = pieces.Is(next, "and") ? next + 1 : next;
        }

        return next > at ? new NumberSpan(at, next, sum.Total, NumberKind.Integer) : NumberSpan.None;
    }

    /// <summary>0 to 99: "seven", "fifteen", "twenty", "twenty-one", "twenty and one".</summary>
    public static NumberSpan ReadSmall(Pieces pieces, int at)
    {
        var word = EnglishNumberWords.Of(pieces.Span(at));
        if (!word.IsSmall)
        {
            return NumberSpan.None;
        }

        if (word.Kind == NumberWordKind.Tens)
        {
            var second = pieces.Is(at + 1, "and") || pieces.Is(at + 1, '-') ? at + 2 : at + 1;
            var unit = EnglishNumberWords.Of(pieces.Span(second));
            if (unit is { Kind: NumberWordKind.Unit, Value: > 0 })
            {
                return new NumberSpan(at, second + 1, word.Value + unit.Value, NumberKind.Integer);
            }
        }

        return new NumberSpan(at, at + 1, word.Value, NumberKind.Integer);
    }

    // A small number and any scales behind it; an article counts as one, but only before a scale.
    private static bool ReadGroup(Pieces pieces, int at, ScaleSum sum, out int next, out bool scaled)
    {
        var small = ReadSmall(pieces, at);
        var isArticle = EnglishNumberWords.Of(pieces.Span(at)).Kind == NumberWordKind.Article;
        next = small.Found ? small.Next : at + 1;
        scaled = EnglishNumberWords.Of(pieces.Span(next)).Kind == NumberWordKind.Scale;
        if (!small.Found && !(isArticle && scaled))
        {
            return false;
        }

        sum.Add(small.Found ? small.Value : 1);
        for (
            var part = 0;
            part < NumberSpan.MaxParts && EnglishNumberWords.Of(pieces.Span(next)) is { Kind: NumberWordKind.Scale } word;
            part++
        )
        {
            sum.Scale(word.Value);
            next++;
        }

        return true;
    }
}
