using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Scanning;

/// <summary>Phrases by their pieces. What is glued together in a phrase must be glued in the text; between ideographs blanks do not count.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTrie<T>
{
    private readonly Node root = new();

    /// <summary>Adds a phrase in lower case; the last meaning given to it counts.</summary>
    public void Add(string phrase, T meaning)
    {
        var pieces = new Pieces(phrase);
        var node = root;
        for (var at = 0; at < pieces.Count; at++)
        {
            node = node.Grow(pieces.Span(at).ToString(), MustGlue(pieces, at));
        }

        node.Meaning = meaning;
        node.IsEnd = true;
    }

    /// <summary>The longest phrase that starts at a piece.</summary>
    /// <param name="pieces">The text.</param>
    /// <param name="at">Where the phrase may start.</param>
    /// <param name="next">The piece behind the phrase.</param>
    /// <param name="meaning">What it stands for.</param>
    public bool TryRead(Pieces pieces, int at, out int next, out T meaning)
    {
        var node = root;
        next = at;
        meaning = default;
        for (var end = at; pieces.Has(end) && node.Step(pieces, end) is { } step; )
        {
            node = step;
            end++;
            if (node.IsEnd)
            {
                next = end;
                meaning = node.Meaning;
            }
        }

        return next > at;
    }

    private static bool MustGlue(Pieces pieces, int at) =>
        pieces.Glued(at) && pieces[at].Kind != PieceKind.Ideograph && pieces[at - 1].Kind != PieceKind.Ideograph;

    private sealed class Node
    {
        private Dictionary<string, Node> loose;
        private Dictionary<string, Node> glued;

        public T Meaning { get; set; }

        public bool IsEnd { get; set; }

        public Node Grow(string piece, bool mustGlue)
        {
            ref var children = ref mustGlue ? ref glued : ref loose;
            children ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            return children.TryGetValue(piece, out var child) ? child : children[piece] = new Node();
        }

        public Node Step(Pieces pieces, int at) => (pieces.Glued(at) ? Find(glued, pieces.Span(at)) : null) ?? Find(loose, pieces.Span(at));

        private static Node Find(Dictionary<string, Node> children, ReadOnlySpan<char> piece) =>
            children != null && children.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(piece, out var child) ? child : null;
    }
}
