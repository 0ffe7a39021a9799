using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>Where a known sequence stands and what it stands for.</summary>
/// <typeparam name="T">What the sequence is made of, or its text.</typeparam>
public class MatchResult<T>
{
    /// <summary>An empty result.</summary>
    public MatchResult()
        : this(0, 0) { }

    /// <summary>A result that stands for nothing yet.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="length">How long it is.</param>
    public MatchResult(int start, int length)
        : this(start, length, []) { }

    /// <summary>A result.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="ids">What it stands for.</param>
    public MatchResult(int start, int length, HashSet<string> ids)
    {
        Start = start;
        Length = length;
        CanonicalValues = ids;
    }

    /// <summary>Where it starts.</summary>
    public int Start { get; set; }

    /// <summary>How long it is.</summary>
    public int Length { get; set; }

    /// <summary>Index behind its end.</summary>
    public int End => Start + Length;

    /// <summary>The matched text, where it is known.</summary>
    public T Text { get; set; }

    /// <summary>What it stands for; one sequence may stand for several things.</summary>
    public HashSet<string> CanonicalValues { get; set; }
}
