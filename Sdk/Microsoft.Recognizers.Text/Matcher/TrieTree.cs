using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>Looks for known sequences by walking the tree of them from every element.</summary>
/// <typeparam name="T">What sequences are made of.</typeparam>
public class TrieTree<T> : AbstractMatcher<T>
{
    /// <summary>Where every walk begins.</summary>
    public Node<T> Root { get; } = new();

    /// <inheritdoc/>
    public override void Insert(IEnumerable<T> value, string id)
    {
        var node = Root;
        foreach (var element in value)
        {
            node = node[element] ??= new Node<T>();
        }

        node.AddValue(id);
    }

    /// <inheritdoc/>
    public override void Init(IEnumerable<T>[] values, string[] ids)
    {
        BatchInsert(values, ids);
        ConvertDictToList(Root);
    }

    /// <inheritdoc/>
    public override IEnumerable<MatchResult<T>> Find(IEnumerable<T> queryText)
    {
        var query = queryText.ToArray();
        for (var start = 0; start < query.Length; start++)
        {
            var node = Root;
            for (var end = start; node != null && end <= query.Length; node = end < query.Length ? node[query[end]] : null, end++)
            {
                if (node.End)
                {
                    yield return new MatchResult<T>(start, end - start, node.Values);
                }
            }
        }
    }
}
