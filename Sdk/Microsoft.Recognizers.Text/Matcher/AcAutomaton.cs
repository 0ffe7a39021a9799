using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>Looks for all known sequences in one pass (Aho and Corasick, 1975).</summary>
/// <typeparam name="T">What sequences are made of.</typeparam>
public class AcAutomaton<T> : AbstractMatcher<T>
{
    /// <summary>Where the pass begins.</summary>
    public AaNode<T> Root { get; } = new();

    /// <inheritdoc/>
    public override void Insert(IEnumerable<T> value, string id)
    {
        var node = Root;
        var depth = 0;
        foreach (var element in value)
        {
            node = node[element] ??= new AaNode<T>(element, depth, node);
            depth++;
        }

        node.AddValue(id);
    }

    /// <inheritdoc/>
    public override void Init(IEnumerable<T>[] values, string[] ids)
    {
        BatchInsert(values, ids);
        LinkFailures();
        ConvertDictToList(Root);
    }

    /// <inheritdoc/>
    public override IEnumerable<MatchResult<T>> Find(IEnumerable<T> queryText)
    {
        var node = Root;
        var at = 0;
        foreach (var element in queryText)
        {
            node = Next(node, element);
            for (var ending = node; ending != null && ending != Root; ending = ending.Fail)
            {
                if (ending.End)
                {
                    yield return new MatchResult<T>(at - ending.Depth, ending.Depth + 1, ending.Values);
                }
            }

            at++;
        }
    }

    private void LinkFailures()
    {
        var waiting = new Queue<AaNode<T>>();
        Root.Fail = Root;
        waiting.Enqueue(Root);
        while (waiting.TryDequeue(out var node))
        {
            foreach (var child in node)
            {
                child.Fail = node == Root ? Root : Next(node.Fail, child.Word);
                waiting.Enqueue(child);
            }
        }
    }

    private AaNode<T> Next(AaNode<T> node, T element)
    {
        while (node != Root && node[element] == null)
        {
            node = node.Fail;
        }

        return node[element] ?? Root;
    }
}
