using System.Buffers;

namespace BotApp.Recognizers.Entities.Lexicon;

/// <summary>A folded text without blanks and punctuation ("iphone 15-pro" = "iphone15pro"), each letter with its place in the text.</summary>
internal ref struct CompactText
{
    private readonly string folded;
    private int[]? rented;

    public CompactText(string folded)
    {
        this.folded = folded;
        rented = ArrayPool<int>.Shared.Rent(folded.Length);
        Letters = ArrayPool<char>.Shared.Rent(folded.Length);
        for (var at = 0; at < folded.Length; at++)
        {
            if (IsKept(folded, at))
            {
                Letters[Length] = folded[at];
                rented[Length++] = at;
            }
        }
    }

    public char[] Letters { get; }

    public int Length { get; private set; }

    public static string Of(string text)
    {
        using var compact = new CompactText(Folding.Fold(text));
        return new string(compact.Letters, 0, compact.Length);
    }

    /// <summary>Where the text is that these letters stand for.</summary>
    public readonly (int Start, int Length) Place(int start, int end) => (rented![start], rented[end - 1] + 1 - rented[start]);

    /// <summary>How many pieces of the text were left out between these letters.</summary>
    public readonly int BlanksIn(int start, int end)
    {
        var blanks = 0;
        for (var at = start + 1; at < end; at++)
        {
            blanks += rented![at] > rented[at - 1] + 1 ? 1 : 0;
        }

        return blanks;
    }

    /// <summary>No Latin word and no number is cut in two there.</summary>
    public readonly bool IsEdge(int at) =>
        at <= 0
        || at >= Length
        || rented![at] != rented[at - 1] + 1
        || !(
            (char.IsAsciiLetter(Letters[at]) && char.IsAsciiLetter(Letters[at - 1]))
            || (char.IsAsciiDigit(Letters[at]) && char.IsAsciiDigit(Letters[at - 1]))
        );

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(rented!);
        ArrayPool<char>.Shared.Return(Letters);
        rented = null;
    }

    /// <summary>Letters, digits and the point of a decimal.</summary>
    private static bool IsKept(string folded, int at) =>
        char.IsLetterOrDigit(folded[at])
        || (
            folded[at] == '.' && at > 0 && at + 1 < folded.Length && char.IsAsciiDigit(folded[at - 1]) && char.IsAsciiDigit(folded[at + 1])
        );
}
