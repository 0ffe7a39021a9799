using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>What all matchers share.</summary>
/// <typeparam name="T">What sequences are made of.</typeparam>
public abstract class AbstractMatcher<T> : IMatcher<T>
{
    /// <inheritdoc/>
    public abstract void Init(IEnumerable<T>[] values, string[] ids);

    /// <inheritdoc/>
    public abstract IEnumerable<MatchResult<T>> Find(IEnumerable<T> queryText);

    /// <summary>Takes one more sequence.</summary>
    /// <param name="value">The sequence.</param>
    /// <param name="id">What it stands for.</param>
    public abstract void Insert(IEnumerable<T> value, string id);

    /// <summary>Whether any known sequence stands in <paramref name="queryText"/>.</summary>
    /// <param name="queryText">The longer sequence.</param>
    /// <returns><c>true</c> at the first one found.</returns>
    public bool IsMatch(IEnumerable<T> queryText) => Find(queryText).Any();

    /// <summary>Takes many sequences.</summary>
    /// <param name="values">The sequences.</param>
    /// <param name="ids">What each stands for, in the same order.</param>
    protected void BatchInsert(IEnumerable<T>[] values, string[] ids)
    {
        System.ArgumentNullException.ThrowIfNull(values);
        System.ArgumentNullException.ThrowIfNull(ids);
        if (values.Length != ids.Length)
        {
            throw new System.ArgumentException("There must be one id for every value.", nameof(ids));
        }

        for (var i = 0; i < values.Length; i++)
        {
            Insert(values[i], ids[i]);
        }
    }

    /// <summary>Releases what building the tree needed and looking things up does not.</summary>
    /// <param name="node">The root of the finished tree.</param>
    protected void ConvertDictToList(Node<T> node)
    {
        foreach (var child in node?.Children?.Values ?? Enumerable.Empty<Node<T>>())
        {
            child.Children?.TrimExcess();
            ConvertDictToList(child);
        }
    }
}
