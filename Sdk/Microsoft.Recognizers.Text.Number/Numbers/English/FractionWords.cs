using System.Collections.Generic;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>
/// Divides words such as "one hundred thirty two fifths": the denominator is the last word and the words before it that
/// it can be said with ("thirty fifths", but not "two fifths"), the numerator is what is left.
/// </summary>
internal static class FractionWords
{
    // stands for "and", which belongs to the numerator
    private const double And = 0;

    /// <summary>The words' values; hyphenated words count as one.</summary>
    public static List<double> Of(Pieces pieces, int first, int next)
    {
        var values = new List<double>();
        for (var at = first; at < next; at++)
        {
            var value = pieces.Is(at, "and") || pieces.Is(at, '-') ? And : EnglishNumberWords.Of(pieces.Span(at)).Value;
            if (at == first || value is And or >= 10 || !pieces.Is(at - 1, '-') || EnglishNumberWords.Of(pieces.Span(at - 2)).Kind != NumberWordKind.Tens)
            {
                AddUnlessHyphen(values, value, pieces.Is(at, '-'));
            }
            else
            {
                values[^1] += value;
            }
        }

        return values;
    }

    /// <summary>What the words come to: a whole number (0 when there is none) and a part behind it.</summary>
    public static (double Whole, double Part) Divide(List<double> words)
    {
        var split = words[^1] >= 100 ? words.Count - 1 : Split(words);
        var denominator = Sum(words, split, words.Count);
        var and = words.LastIndexOf(And, split - 1);
        if (and > 0)
        {
            var numerator = Sum(words, and + 1, split);
            if (numerator < denominator)
            {
                return (Sum(words, 0, and), numerator / denominator);
            }
        }

        return (0, Sum(words, 0, split) / denominator);
    }

    private static void AddUnlessHyphen(List<double> values, double value, bool isHyphen)
    {
        if (!isHyphen)
        {
            values.Add(value);
        }
    }

    // Walks left from the ordinal for as long as the words can be one ordinal; the walk must leave something for the numerator.
    private static int Split(List<double> words)
    {
        var at = words.Count - 1;
        var value = words[at];
        var round = 1d;
        while (at > 0)
        {
            if (words[at - 1] == And)
            {
                at--;
                continue;
            }

            var before = words[at - 1];
            var goesOn = value >= 100 ? value > before : CanPrecede(before, value) && before >= round;
            if (!goesOn)
            {
                return at;
            }

            round = value < 100 ? before : round;
            value = before;
            at--;
        }

        return BehindFirstHundreds(words);
    }

    // Everything could be the ordinal: the numerator is the first number that ends in hundreds
    private static int BehindFirstHundreds(List<double> words)
    {
        var at = 1;
        while (at < words.Count - 1 && !(words[at] >= 100 && words[at + 1] is > And and < 100))
        {
            at++;
        }

        return at < words.Count - 1 ? at + 1 : at;
    }

    private static bool CanPrecede(double before, double value) =>
        before >= (value > 10 ? 100 : 10) && before % (value > 10 ? 100 : 10) == 0;

    private static double Sum(List<double> words, int first, int next)
    {
        var sum = new ScaleSum();
        for (var at = first; at < next; at++)
        {
            if (words[at] >= 100)
            {
                sum.Scale(words[at]);
            }
            else
            {
                sum.Add(words[at]);
            }
        }

        return sum.Total;
    }
}
