using System;
using System.Collections.Generic;
using Microsoft.Recognizers.Text.Matcher;

namespace Microsoft.Recognizers.Text.Scanning;

/// <summary>A text cut into pieces, blanks left out. Indexes outside the text are asked about freely: there is nothing there.</summary>
internal sealed class Pieces
{
    private readonly List<Piece> pieces;
    private readonly int first;
    private readonly int count;

    public Pieces(string text)
    {
        Text = text;
        Lower = text.ToLowerInvariant();
        pieces = Cut(text);
        count = pieces.Count;
    }

    private Pieces(Pieces whole, int first, int count)
    {
        Text = whole.Text;
        Lower = whole.Lower;
        pieces = whole.pieces;
        this.first = first;
        this.count = count;
    }

    /// <summary>The text with its capitals.</summary>
    public string Text { get; }

    /// <summary>The text in lower case, of the same length.</summary>
    public string Lower { get; }

    public int Count => count;

    public Piece this[int index] => pieces[index];

    /// <summary>The piece's characters in lower case; empty outside the text.</summary>
    public ReadOnlySpan<char> Span(int index) =>
        Has(index) ? Lower.AsSpan(pieces[index].Start, pieces[index].Length) : ReadOnlySpan<char>.Empty;

    public bool Has(int index) => index >= first && index < count;

    /// <summary>The same text as if it ended before a piece.</summary>
    public Pieces Until(int index) => new(this, first, index);

    /// <summary>The same text, with the same indexes, as if it began at a piece.</summary>
    public Pieces From(int index) => new(this, index, count);

    public bool Is(int index, string word) => Span(index).SequenceEqual(word);

    public bool Is(int index, char sign) => Has(index) && pieces[index].Length == 1 && Lower[pieces[index].Start] == sign;

    public bool IsDigits(int index) => Has(index) && pieces[index].Kind == PieceKind.Digits;

    public bool IsWord(int index) => Has(index) && pieces[index].Kind == PieceKind.Word;

    /// <summary>Whether nothing stands between this piece and the one before it.</summary>
    public bool Glued(int index) => Has(index) && Has(index - 1) && pieces[index - 1].End == pieces[index].Start;

    /// <summary>Whether the piece goes on in letters or digits right before it, as "a" does before the 1 of "a1".</summary>
    public bool BreaksInto(int index) => Glued(index) && IsWordPart(index - 1);

    /// <summary>Whether letters or digits follow right behind the piece, as "ml" does behind "5ml".</summary>
    public bool BreaksOff(int index) => Glued(index + 1) && IsWordPart(index + 1);

    /// <summary>The piece behind the first of <paramref name="phrases"/> that stands here, blanks within it or not; the piece itself when none does.</summary>
    public int SkipAny(int index, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var next = Skip(index, phrase);
            if (next > index)
            {
                return next;
            }
        }

        return index;
    }

    /// <summary>The piece behind a phrase without blanks; the piece itself when the phrase does not stand here.</summary>
    public int Skip(int index, ReadOnlySpan<char> phrase)
    {
        var next = index;
        while (!phrase.IsEmpty && Has(next) && phrase.StartsWith(Span(next)))
        {
            phrase = phrase[pieces[next].Length..];
            next++;
        }

        return phrase.IsEmpty ? next : index;
    }

    private static List<Piece> Cut(string text)
    {
        var pieces = new List<Piece>((text.Length / 3) + 4);
        for (var at = 0; at < text.Length; )
        {
            var kind = KindOf(text[at]);
            var end = at + 1;
            while (kind is PieceKind.Word or PieceKind.Digits && end < text.Length && KindOf(text[end]) == kind)
            {
                end++;
            }

            if (!char.IsWhiteSpace(text[at]))
            {
                pieces.Add(new Piece(at, end, kind));
            }

            at = end;
        }

        return pieces;
    }

    private static PieceKind KindOf(char character) =>
        character switch
        {
            >= '0' and <= '9' => PieceKind.Digits,
            (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => PieceKind.Word,
            < '\u0080' => PieceKind.Sign,
            _ when SimpleTokenizer.IsCjk(character) || character == '〇' => PieceKind.Ideograph,
            _ => char.IsLetter(character) ? PieceKind.Word : PieceKind.Sign,
        };

    private bool IsWordPart(int index) => pieces[index].Kind is PieceKind.Word or PieceKind.Digits || Lower[pieces[index].Start] == '_';
}
