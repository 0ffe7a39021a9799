using System;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>What multiplies a number from behind: "100k", "2 million", "3 dozen", "4 thousand 3 hundred and 21".</summary>
internal static class EnglishScaledDigits
{
    /// <summary>The number in digits with its suffix, scales or dozens; itself when there is none.</summary>
    public static NumberSpan Read(Pieces pieces, NumberSpan numeral)
    {
        var suffix = ReadSuffix(pieces, numeral);
        if (suffix.Found)
        {
            return suffix;
        }

        var scaled = ReadScales(pieces, numeral);
        return scaled.Next > numeral.Next ? ReadLower(pieces, scaled) : Dozens(pieces, numeral);
    }

    /// <summary>The number times twelve when "dozen" follows, "three hundred and two dozens" being 300 and 24; itself when not.</summary>
    public static NumberSpan Dozens(Pieces pieces, NumberSpan number)
    {
        if (!EnglishNumberWords.IsDozen(pieces.Span(number.Next)))
        {
            return number;
        }

        var dozens = pieces.IsDigits(number.First) || number.Value % 100 == 0 ? number.Value : number.Value % 100;
        return number with { Next = number.Next + 1, Value = number.Value + (dozens * 11) };
    }

    /// <summary>"a dozen" and "half a dozen".</summary>
    public static NumberSpan HalfDozen(Pieces pieces, int at)
    {
        var isHalf = pieces.Is(at, "half");
        var article = isHalf ? at + 1 : at;
        return pieces.Is(article, "a") && pieces.Is(article + 1, "dozen")
            ? new NumberSpan(at, article + 2, isHalf ? 6 : 12, NumberKind.Integer)
            : NumberSpan.None;
    }

    /// <summary>The number with a suffix such as k; nothing when there is none.</summary>
    public static NumberSpan ReadSuffix(Pieces pieces, NumberSpan numeral)
    {
        var at = numeral.Next;
        if (!pieces.IsWord(at) || pieces.BreaksOff(at))
        {
            return NumberSpan.None;
        }

        var factor = EnglishNumberWords.Suffix(pieces.Text.AsSpan(pieces[at].Start, pieces[at].Length));
        return factor > 0 ? numeral with { Next = at + 1, Value = numeral.Value * factor } : NumberSpan.None;
    }

    private static NumberSpan ReadScales(Pieces pieces, NumberSpan number)
    {
        for (
            var part = 0;
            part < NumberSpan.MaxParts && EnglishNumberWords.Of(pieces.Span(number.Next)) is { Kind: NumberWordKind.Scale } word;
            part++
        )
        {
            number = number with { Next = number.Next + 1, Value = number.Value * word.Value };
        }

        return number;
    }

    // "6 crore and two hundred": smaller parts follow, each below the last scale, none of them zero or negative
    private static NumberSpan ReadLower(Pieces pieces, NumberSpan number)
    {
        for (var limit = LastScale(pieces, number); limit > 1; limit = LastScale(pieces, number))
        {
            var at = pieces.Is(number.Next, "and") ? number.Next + 1 : number.Next;
            var numeral = EnglishNumerals.Read(pieces, at);
            var lower = numeral.Found ? ReadScales(pieces, numeral) : EnglishIntegers.Read(pieces, at);
            if (
                !lower.Found
                || lower.Kind != NumberKind.Integer
                || lower.Value < 1
                || lower.Value >= limit
                || pieces.BreaksOff(lower.Next - 1)
            )
            {
                break;
            }

            number = number with { Next = lower.Next, Value = number.Value + lower.Value };
        }

        return number;
    }

    private static double LastScale(Pieces pieces, NumberSpan number) =>
        EnglishNumberWords.Of(pieces.Span(number.Next - 1)) is { Kind: NumberWordKind.Scale, Value: var scale } ? scale : 1;
}
