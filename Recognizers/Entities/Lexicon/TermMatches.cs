namespace BotApp.Recognizers.Entities.Lexicon;

/// <summary>Collects what a search finds and keeps what the customer likely meant.</summary>
internal sealed class TermMatches(List<LexiconName> names, int length)
{
    private readonly List<TermMatch> all = [];

    public int Count => all.Count;

    public void Add(int start, int end, ReadOnlySpan<int> ids, Slip slip)
    {
        foreach (var id in ids)
        {
            if (slip.IsNone || names[id].MaySlip)
            {
                all.Add(new TermMatch(start, end, id, slip));
            }
        }
    }

    /// <summary>From the search over reversed letters, which is only there for slips: what it finds without one is known.</summary>
    public void AddReversed(int start, int end, ReadOnlySpan<int> ids, Slip slip)
    {
        if (!slip.IsNone)
        {
            Add(length - end, length - start, ids, new Slip(length - slip.To, length - slip.From));
        }
    }

    /// <summary>From the search over letters that sound alike: where it differs is not known, so all of it is a slip.</summary>
    public void AddAlike(int start, int end, ReadOnlySpan<int> ids, Slip slip) => Add(start, end, ids, new Slip(start, end));

    /// <summary>Of each kind the heaviest that do not overlap; no slip where something is written as it should be.</summary>
    public IReadOnlyList<Entity> Best(in CompactText text)
    {
        Drop(text);
        all.Sort(static (one, other) => (-one.Weight, one.Start, one.Id).CompareTo((-other.Weight, other.Start, other.Id)));
        var kept = new List<TermMatch>();
        foreach (var match in all)
        {
            if (!kept.Exists(other => names[other.Id].Kind == names[match.Id].Kind && match.Start < other.End && other.Start < match.End))
            {
                kept.Add(match);
            }
        }

        kept.Sort(static (one, other) => (one.Start, -one.End).CompareTo((other.Start, -other.End)));
        var entities = new Entity[kept.Count];
        for (var at = 0; at < entities.Length; at++)
        {
            var (start, length) = text.Place(kept[at].Start, kept[at].End);
            entities[at] = names[kept[at].Id].At(start, length, Surety(kept[at], text));
        }

        return entities;
    }

    private void Drop(in CompactText text)
    {
        var left = 0;
        for (var at = 0; at < all.Count; at++)
        {
            if (
                text.IsEdge(all[at].Start)
                && text.IsEdge(all[at].End)
                && (all[at].IsExact || IsLikelySlip(all[at], text, names[all[at].Id]))
            )
            {
                all[left++] = all[at];
            }
        }

        all.RemoveRange(left, all.Count - left);
        all.RemoveAll(slip => !slip.IsExact && all.Exists(match => Denies(match, slip)));
    }

    /// <summary>Not an everyday word, and not two words for a name of one ("phone is" for phones).</summary>
    private static bool IsLikelySlip(TermMatch slip, in CompactText text, LexiconName name) =>
        text.BlanksIn(slip.Start, slip.End) <= name.Blanks && !CommonWords.Contains(text.Letters.AsSpan(slip.Start, slip.End - slip.Start));

    /// <summary>A name stands, written right, where the other differs from the text.</summary>
    private static bool Denies(TermMatch match, TermMatch slip) =>
        match.IsExact && match.Start < slip.Slip.To && slip.Slip.From < match.End;

    /// <summary>A wrong digit likely means another model.</summary>
    private static double Surety(TermMatch match, in CompactText text) =>
        match.IsExact ? 1
        : match.Slip.From < text.Length && char.IsAsciiDigit(text.Letters[match.Slip.From]) ? 0.5
        : match.End - match.Start >= 6 ? 0.8
        : 0.6;
}
