namespace BotApp.Recognizers.Entities.Lexicon;

/// <summary>All names of a catalogue, forwards and backwards; never changes.</summary>
internal sealed class LexiconIndex
{
    /// <summary>Longer names take a slip only behind four letters, where few names are left to try.</summary>
    private const int LongestShort = 8;
    private const int BeforeSlipOfShort = 2;
    private const int BeforeSlipOfLong = 4;

    /// <summary>Two characters sound like too many other words.</summary>
    private const int ShortestAlike = 3;

    private readonly List<LexiconName> names;
    private readonly TermTable[] forwards;
    private readonly TermTable[] backwards;
    private readonly TermTable alike;

    private LexiconIndex(List<LexiconName> names, List<string> letters)
    {
        this.names = names;
        var terms = letters.Select((spelled, id) => (Letters: spelled, Id: id)).ToLookup(term => term.Letters.Length > LongestShort);
        forwards = [TermTable.Of([.. terms[false]]), TermTable.Of([.. terms[true]])];
        var slipping = terms[false].Where(term => term.Letters.Length >= TermSearch.ShortestWithSlip);
        alike = TermTable.Of([
            .. terms[false]
                .Where(term => term.Letters.Length >= ShortestAlike && term.Letters.All(letter => letter >= '\u4E00'))
                .Select(term => (Homophones.Fold(term.Letters), term.Id)),
        ]);
        backwards = [TermTable.Of([.. slipping.Select(Reversed)]), TermTable.Of([.. terms[true].Select(Reversed)])];
    }

    public static LexiconIndex Build(IEnumerable<LexiconEntry> entries)
    {
        var (names, letters) = LexiconNames.Of(entries);
        return new LexiconIndex(names, letters);
    }

    public IReadOnlyList<Entity> Find(string folded)
    {
        if (names.Count == 0 || folded.Length == 0)
        {
            return [];
        }

        using var text = new CompactText(folded);
        var matches = new TermMatches(names, text.Length);
        Search(text.Letters.AsSpan(0, text.Length), matches);
        return matches.Count == 0 ? [] : matches.Best(text);
    }

    private void Search(Span<char> letters, TermMatches matches)
    {
        new TermSearch(alike, Homophones.Fold(letters), int.MaxValue, matches.AddAlike).Run();
        Search(forwards, letters, matches.Add);
        letters.Reverse();
        Search(backwards, letters, matches.AddReversed);
        letters.Reverse();
    }

    private static void Search(TermTable[] tables, ReadOnlySpan<char> letters, TermSearch.Found found)
    {
        new TermSearch(tables[0], letters, BeforeSlipOfShort, found).Run();
        new TermSearch(tables[1], letters, BeforeSlipOfLong, found).Run();
    }

    private static (string Letters, int Id) Reversed((string Letters, int Id) term) => (Reverse(term.Letters), term.Id);

    private static string Reverse(string letters) =>
        string.Create(
            letters.Length,
            letters,
            static (reversed, from) =>
            {
                from.CopyTo(reversed);
                reversed.Reverse();
            }
        );
}
