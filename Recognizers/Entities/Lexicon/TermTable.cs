using System.Runtime.InteropServices;

namespace BotApp.Recognizers.Entities.Lexicon;

/// <summary>
/// Names in alphabetical order, read as a trie: a node is the range of names that begin alike, a step narrows it.
/// The first two letters are looked up at once, because there most places of a message end.
/// </summary>
internal sealed class TermTable
{
    private readonly char[] letters;
    private readonly int[] starts;
    private readonly int[] ids;
    private readonly Dictionary<uint, TermRange> pairs = [];

    private TermTable(char[] letters, int[] starts, int[] ids)
    {
        (this.letters, this.starts, this.ids) = (letters, starts, ids);
        for (var at = 0; at < ids.Length; )
        {
            var pair = Pair(letters[starts[at]], letters[starts[at] + 1]);
            var from = at;
            while (at < ids.Length && Pair(letters[starts[at]], letters[starts[at] + 1]) == pair)
            {
                at++;
            }

            pairs[pair] = new TermRange(from, at);
        }
    }

    /// <param name="terms">At least two letters each; the id is the place in the list of entries.</param>
    public static TermTable Of(IReadOnlyList<(string Letters, int Id)> terms)
    {
        var sorted = terms.ToArray();
        Array.Sort(sorted, static (one, other) => string.CompareOrdinal(one.Letters, other.Letters));
        var places = new int[sorted.Length + 1];
        for (var at = 0; at < sorted.Length; at++)
        {
            places[at + 1] = places[at] + sorted[at].Letters.Length;
        }

        var pool = new char[places[^1]];
        for (var at = 0; at < sorted.Length; at++)
        {
            sorted[at].Letters.CopyTo(pool.AsSpan(places[at]));
        }

        return new TermTable(pool, places, Array.ConvertAll(sorted, term => term.Id));
    }

    public bool TryStart(char first, char second, out TermRange range) => pairs.TryGetValue(Pair(first, second), out range);

    /// <summary>The names of the range whose next letter is this one; false when there are none.</summary>
    public bool TryStep(ref TermRange range, int depth, char letter)
    {
        var from = FirstNotBelow(range, depth, letter);
        if (from == range.To || LetterAt(from, depth) != letter)
        {
            return false;
        }

        range = range with { From = from };
        range = LetterAt(range.To - 1, depth) == letter ? range : range with { To = FirstNotBelow(range, depth, letter + 1) };
        return true;
    }

    /// <summary>The next branch of a range behind the names already passed; false when there is none.</summary>
    public bool TryBranch(TermRange range, int from, int depth, out TermRange branch, out char letter)
    {
        from = EndingAt(range with { From = from }, depth).To;
        (branch, letter) = (default, default);
        if (from >= range.To)
        {
            return false;
        }

        letter = (char)LetterAt(from, depth);
        var rest = new TermRange(from, range.To);
        branch = LetterAt(rest.To - 1, depth) == letter ? rest : rest with { To = FirstNotBelow(rest, depth, letter + 1) };
        return true;
    }

    /// <summary>The names of the range that end after so many letters; they stand at its beginning.</summary>
    public TermRange EndingAt(TermRange range, int depth) =>
        range with
        {
            To = range.From < range.To && LetterAt(range.From, depth) < 0 ? FirstNotBelow(range, depth, 0) : range.From,
        };

    public ReadOnlySpan<int> Ids(TermRange range) => ids.AsSpan(range.From, range.To - range.From);

    private static uint Pair(char first, char second) => ((uint)first << 16) | second;

    /// <summary>−1 behind the end of a name.</summary>
    private int LetterAt(int term, int depth)
    {
        var at = starts[term] + depth;
        return at < starts[term + 1] ? letters[at] : -1;
    }

    private int FirstNotBelow(TermRange range, int depth, int letter)
    {
        var (from, to) = (range.From, range.To);
        while (from < to)
        {
            var middle = (from + to) >>> 1;
            (from, to) = LetterAt(middle, depth) < letter ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}

/// <summary>Names of a <see cref="TermTable"/> from one place to another, the latter excluded.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermRange(int From, int To);
