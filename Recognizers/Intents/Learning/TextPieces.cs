using BotApp.Recognizers.Languages;

namespace BotApp.Recognizers.Intents.Learning;

/// <summary>
/// Cuts a text into what the classifier looks at. Units are Chinese characters and whole Latin words; a piece is a run of one to three units
/// (to two as soon as a Latin word is among them), the edges of the text included, three to five letters of a Latin word,
/// or one or two of the text's <see cref="Concepts"/> in a row. Of a very long text only the beginning is read.
/// </summary>
internal static class TextPieces
{
    private const int MostUnits = 400;
    private const int LongestRun = 3;
    private const int LongestLatinRun = 2;
    private const int FewestLetters = 3;
    private const int MostLetters = 5;
    private const int LongestWord = 40;
    private const int LongestConceptRun = 2;

    public static void Read(ReadOnlySpan<char> text, FeatureBag bag)
    {
        Span<ulong> units = stackalloc ulong[MostUnits + 2];
        Span<bool> latin = stackalloc bool[MostUnits + 2];
        units[0] = PieceHash.Edge;
        var count = 1;
        for (var at = 0; at < text.Length && count <= MostUnits; )
        {
            var length = WordAt(text[at..]);
            if (length > 0)
            {
                latin[count] = true;
                units[count++] = ReadWord(text.Slice(at, Math.Min(length, LongestWord)), bag);
            }
            else if (IsSign(text[at]))
            {
                units[count++] = PieceHash.End(PieceHash.Then(PieceHash.Sign, text[at]));
            }

            at += Math.Max(length, 1);
        }

        units[count++] = PieceHash.Edge;
        ReadRuns(units[..count], latin[..count], bag);
        ReadConcepts(text, units, bag);
    }

    /// <param name="units">Room to work in; overwritten.</param>
    private static void ReadConcepts(ReadOnlySpan<char> text, Span<ulong> units, FeatureBag bag)
    {
        units[0] = PieceHash.Edge;
        var count = 1;
        for (var at = 0; at < text.Length && count <= MostUnits; )
        {
            var length = Concepts.At(text, at, out var concept);
            if (length > 0 && units[count - 1] != concept)
            {
                units[count++] = concept;
            }

            at += Math.Max(length, 1);
        }

        units[count++] = PieceHash.Edge;
        ReadRuns(units[..count], LongestConceptRun, PieceHash.Concepts, bag);
    }

    private static void ReadRuns(ReadOnlySpan<ulong> units, int longest, ulong kind, FeatureBag bag)
    {
        for (var from = 0; from < units.Length; from++)
        {
            var hash = kind;
            for (var length = 1; length <= longest && from + length <= units.Length; length++)
            {
                hash = PieceHash.Then(hash, units[from + length - 1]);
                if (length > 1 || units[from] != PieceHash.Edge)
                {
                    bag.Add(PieceHash.End(hash));
                }
            }
        }
    }

    private static void ReadRuns(ReadOnlySpan<ulong> units, ReadOnlySpan<bool> latin, FeatureBag bag)
    {
        for (var from = 0; from < units.Length; from++)
        {
            var hash = PieceHash.Units;
            var longest = Math.Min(LongestRun, units.Length - from);
            for (var length = 1; length <= longest; length++)
            {
                longest = latin[from + length - 1] ? Math.Min(longest, LongestLatinRun) : longest;
                hash = PieceHash.Then(hash, units[from + length - 1]);
                if (length <= longest && (length > 1 || units[from] != PieceHash.Edge))
                {
                    bag.Add(PieceHash.End(hash));
                }
            }
        }
    }

    /// <summary>Adds the letter runs of a word, its edges marked; the hash of the whole word comes back.</summary>
    private static ulong ReadWord(ReadOnlySpan<char> word, FeatureBag bag)
    {
        Span<char> marked = stackalloc char[LongestWord + 2];
        var count = 1;
        var whole = PieceHash.Word;
        marked[0] = '^';
        foreach (var letter in word)
        {
            if (letter != '\'')
            {
                marked[count++] = letter;
                whole = PieceHash.Then(whole, letter);
            }
        }

        marked[count++] = '$';
        ReadLetters(marked[..count], bag);
        return PieceHash.End(whole);
    }

    private static void ReadLetters(ReadOnlySpan<char> word, FeatureBag bag)
    {
        for (var from = 0; from + FewestLetters <= word.Length; from++)
        {
            var hash = PieceHash.Letters;
            for (var at = from; at < word.Length && at < from + MostLetters; at++)
            {
                hash = PieceHash.Then(hash, word[at]);
                if (at - from + 1 >= FewestLetters)
                {
                    bag.Add(PieceHash.End(hash));
                }
            }
        }
    }

    /// <summary>How many letters and digits of a Latin (or Greek, Cyrillic, …) word a text begins with.</summary>
    private static int WordAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsLetter(text[length], inside: length > 0))
        {
            length++;
        }

        return length;
    }

    private static bool IsLetter(char sign, bool inside) =>
        char.IsAsciiLetterOrDigit(sign) || (inside && sign == '\'') || (sign is > '\u007f' and < '\u2e80' && char.IsLetterOrDigit(sign));

    private static bool IsSign(char sign) =>
        sign is >= '\u2e80' and < '\ud800' or >= '\ue000' and < '\uff00' && char.IsLetterOrDigit(sign)
        || sign is >= '\ue000' and <= '\uf8ff';
}
