using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>Finds known sequences within a longer one.</summary>
/// <typeparam name="T">What sequences are made of.</typeparam>
public interface IMatcher<T>
{
    /// <summary>Takes the sequences to look for; called once, before the first <see cref="Find"/>.</summary>
    /// <param name="values">The sequences.</param>
    /// <param name="ids">What each stands for, in the same order.</param>
    void Init(IEnumerable<T>[] values, string[] ids);

    /// <summary>Every known sequence within <paramref name="queryText"/>, overlapping ones included.</summary>
    /// <param name="queryText">The longer sequence.</param>
    /// <returns>Where they stand and what they stand for.</returns>
    IEnumerable<MatchResult<T>> Find(IEnumerable<T> queryText);
}
