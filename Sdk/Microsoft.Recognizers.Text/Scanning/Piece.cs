namespace Microsoft.Recognizers.Text.Scanning;

/// <summary>A word, a run of digits, an ideograph or a sign: the characters from <see cref="Start"/> up to <see cref="End"/>.</summary>
internal readonly record struct Piece(int Start, int End, PieceKind Kind)
{
    public int Length => End - Start;
}
