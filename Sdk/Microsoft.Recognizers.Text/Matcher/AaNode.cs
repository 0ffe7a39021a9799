using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>A step of the automaton: it knows where to go on when the next element does not fit.</summary>
/// <typeparam name="T">What sequences are made of.</typeparam>
public class AaNode<T> : Node<T>
{
    /// <summary>The root.</summary>
    public AaNode() { }

    /// <summary>A step from the root's level.</summary>
    /// <param name="c">The element stepped along.</param>
    /// <param name="depth">How many elements lie before it.</param>
    public AaNode(T c, int depth)
    {
        Word = c;
        Depth = depth;
    }

    /// <summary>A step below another.</summary>
    /// <param name="c">The element stepped along.</param>
    /// <param name="depth">How many elements lie before it.</param>
    /// <param name="parent">The step before.</param>
    public AaNode(T c, int depth, AaNode<T> parent)
        : this(c, depth) => Parent = parent;

    /// <summary>The element stepped along.</summary>
    public T Word { get; set; }

    /// <summary>How many elements lie before it.</summary>
    public int Depth { get; set; }

    /// <summary>The step before; <c>null</c> at the root.</summary>
    public AaNode<T> Parent { get; set; }

    /// <summary>Where to go on when nothing fits here: the longest known end of what was read.</summary>
    public AaNode<T> Fail { get; set; }

    /// <inheritdoc cref="Node{T}.this"/>
    public new AaNode<T> this[T c]
    {
        get => (AaNode<T>)base[c];
        set => base[c] = value;
    }

    /// <summary>Every next step.</summary>
    /// <returns>An enumerator over the children.</returns>
    public new IEnumerator<AaNode<T>> GetEnumerator() => (Children?.Values.Cast<AaNode<T>>() ?? []).GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => Word?.ToString();
}
