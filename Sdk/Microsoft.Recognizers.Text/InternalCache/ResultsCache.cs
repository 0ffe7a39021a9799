using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.InternalCache;

/// <summary>Remembers results by key and hands out copies; when it is full it forgets everything and starts again.</summary>
/// <typeparam name="TItem">What a result is made of.</typeparam>
public class ResultsCache<TItem>
    where TItem : ICloneableType<TItem>
{
    private readonly ConcurrentDictionary<object, List<TItem>> results = new();
    private readonly int limit;

    /// <summary>A cache of bounded size.</summary>
    /// <param name="sizeLimit">How many results it may hold.</param>
    public ResultsCache(int sizeLimit = 20000) => limit = sizeLimit;

    /// <summary>A copy of what is remembered under <paramref name="key"/>, or of what is created now.</summary>
    /// <param name="key">The key; compared by <see cref="object.Equals(object)"/>.</param>
    /// <param name="createItem">Creates the result when none is remembered.</param>
    /// <returns>A list of its own with items of their own.</returns>
    public List<TItem> GetOrCreate(object key, Func<List<TItem>> createItem)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(createItem);

        if (!results.TryGetValue(key, out var known))
        {
            known = createItem();
            Remember(key, known);
        }

        return known.Select(item => item.Clone()).ToList();
    }

    private void Remember(object key, List<TItem> items)
    {
        if (results.Count >= limit)
        {
            results.Clear();
        }

        results[key] = items;
    }
}
