using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>A step in the tree of known sequences.</summary>
/// <typeparam name="T">What sequences are made of.</typeparam>
public class Node<T>
{
    /// <summary>What sequences ending here stand for; <c>null</c> when none ends here.</summary>
    public HashSet<string> Values { get; set; }

    /// <summary>The steps from here; <c>null</c> when there are none.</summary>
    public Dictionary<T, Node<T>> Children { get; set; }

    /// <summary>Whether a sequence ends here.</summary>
    public bool End => Values is { Count: > 0 };

    /// <summary>The next step along <paramref name="c"/>; <c>null</c> when there is none.</summary>
    /// <param name="c">The element stepped along.</param>
    public Node<T> this[T c]
    {
        get => Children != null && Children.TryGetValue(c, out var child) ? child : null;
        set => (Children ??= [])[c] = value;
    }

    /// <summary>Every next step.</summary>
    /// <returns>An enumerator over the children.</returns>
    public IEnumerator<Node<T>> GetEnumerator() => (IEnumerator<Node<T>>)(Children?.Values ?? (IEnumerable<Node<T>>)[]).GetEnumerator();

    /// <summary>Lets a sequence that ends here stand for <paramref name="value"/> too.</summary>
    /// <param name="value">What it stands for.</param>
    public void AddValue(string value) => (Values ??= []).Add(value);
}
