using System.Collections.Generic;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>What every language's ranges share: two ends side by side make one range if they leave something between them.</summary>
internal abstract class NumberRangeGrammar
{
    protected NumberRangeGrammar(Pieces pieces, NumberOptions options)
    {
        Pieces = pieces;
        IncludesEnd = options.HasFlag(NumberOptions.ExperimentalMode);
    }

    protected Pieces Pieces { get; }

    /// <summary>Whether 5 belongs to "from 3 to 5".</summary>
    protected bool IncludesEnd { get; }

    /// <summary>Every range of the text, from left to right.</summary>
    public List<ModelResult> Find()
    {
        var results = new List<ModelResult>();
        for (var at = 0; at < Pieces.Count; )
        {
            var range = Read(at);
            if (range.Found)
            {
                results.Add(NumberResults.Bare(Pieces, range.First, range.Next, "numberrange", (ResolutionKey.Value, range.ToString())));
            }

            at = range.Found ? range.Next : at + 1;
        }

        return results;
    }

    /// <summary>A range with both ends, such as "from 3 to 5", or one of a single value, such as "equal to 3".</summary>
    protected abstract NumberRange ReadWhole(int at);

    /// <summary>One end, such as "more than 5" or "5 or more".</summary>
    protected abstract NumberBound ReadBound(int at);

    /// <summary>Where the second end may start behind the first: past "and" and the like.</summary>
    protected abstract int SkipConnector(int at);

    /// <summary>The range between two values, if the first is the smaller.</summary>
    protected NumberRange Between(int first, int next, double low, double high) =>
        low < high ? new NumberRange(first, next, low, true, high, IncludesEnd) : default;

    private NumberRange Read(int at)
    {
        var whole = ReadWhole(at);
        var bound = ReadBound(at);
        if (whole.Next >= bound.Next)
        {
            return whole;
        }

        var other = ReadBound(SkipConnector(bound.Next));
        return other.Found && other.IsLower != bound.IsLower && Joined(bound, other) is { Found: true } both ? both : NumberRange.Of(bound);
    }

    private static NumberRange Joined(NumberBound one, NumberBound other)
    {
        var (low, high) = one.IsLower ? (one, other) : (other, one);
        return low.Value < high.Value
            ? new NumberRange(one.First, other.Next, low.Value, low.Includes, high.Value, high.Includes)
            : default;
    }
}
