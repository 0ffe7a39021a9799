namespace BotApp.Recognizers.Entities.Lexicon;

/// <summary>
/// Looks for names in letters from left to right, exactly and with one slip in the second half of the name: a letter wrong, missing, too many
/// or two exchanged. The first half is found by the same search over reversed letters.
/// </summary>
internal readonly ref struct TermSearch(TermTable table, ReadOnlySpan<char> letters, int fewestBeforeSlip, TermSearch.Found found)
{
    /// <summary>Shorter names must be written as they are.</summary>
    public const int ShortestWithSlip = 4;

    public delegate void Found(int start, int end, ReadOnlySpan<int> ids, Slip slip);

    private readonly TermTable table = table;
    private readonly ReadOnlySpan<char> letters = letters;
    private readonly int fewestBeforeSlip = fewestBeforeSlip;
    private readonly Found found = found;

    public void Run()
    {
        for (var start = 0; start + 1 < letters.Length; start++)
        {
            if (table.TryStart(letters[start], letters[start + 1], out var range))
            {
                From(start, range);
            }
        }
    }

    private void From(int start, TermRange range)
    {
        var depth = 2;
        while (true)
        {
            Report(start, start + depth, range, depth, Slip.None);
            if (depth >= fewestBeforeSlip)
            {
                WithSlip(start, depth, range);
            }

            if (start + depth >= letters.Length || !table.TryStep(ref range, depth, letters[start + depth]))
            {
                return;
            }

            depth++;
        }
    }

    private void WithSlip(int start, int depth, TermRange range)
    {
        var at = start + depth;
        var longest = (2 * depth) + 1;
        for (var from = range.From; table.TryBranch(range, from, depth, out var branch, out var letter); from = branch.To)
        {
            if (at < letters.Length && letter == letters[at])
            {
                continue;
            }

            Follow(start, at, branch, depth + 1, longest, new Slip(at, at));
            if (at < letters.Length)
            {
                Follow(start, at + 1, branch, depth + 1, longest, new Slip(at, at + 1));
            }
        }

        TooMany(start, depth, range, longest);
        Exchanged(start, depth, range, longest);
    }

    /// <summary>A letter that is not in the name, inside it or behind its last.</summary>
    private void TooMany(int start, int depth, TermRange range, int longest)
    {
        var at = start + depth;
        if (at >= letters.Length)
        {
            return;
        }

        Report(start, at + 1, range, depth, new Slip(at, at + 1));
        if (at + 1 < letters.Length && table.TryStep(ref range, depth, letters[at + 1]))
        {
            Follow(start, at + 2, range, depth + 1, longest, new Slip(at, at + 1));
        }
    }

    private void Exchanged(int start, int depth, TermRange range, int longest)
    {
        var at = start + depth;
        if (
            at + 1 < letters.Length
            && letters[at] != letters[at + 1]
            && table.TryStep(ref range, depth, letters[at + 1])
            && table.TryStep(ref range, depth + 1, letters[at])
        )
        {
            Follow(start, at + 2, range, depth + 2, longest + 2, new Slip(at, at + 2));
        }
    }

    /// <summary>Reads on without a further slip and reports every name that ends on the way.</summary>
    private void Follow(int start, int at, TermRange range, int depth, int longest, Slip slip)
    {
        while (depth <= longest)
        {
            Report(start, at, range, depth, slip);
            if (at >= letters.Length || !table.TryStep(ref range, depth, letters[at]))
            {
                return;
            }

            (at, depth) = (at + 1, depth + 1);
        }
    }

    private void Report(int start, int end, TermRange range, int depth, Slip slip)
    {
        if ((slip.IsNone || depth >= ShortestWithSlip) && table.EndingAt(range, depth) is { From: var from, To: var to } && from < to)
        {
            found(start, end, table.Ids(new TermRange(from, to)), slip);
        }
    }
}
