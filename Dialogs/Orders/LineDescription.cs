namespace BotApp.Dialogs.Orders;

/// <summary>Tells lines of one name apart by the options said next to the name: before it, or behind it up to the words for what it is to become.</summary>
internal static class LineDescription
{
    /// <summary>The claims without those of lines whose options fit the words around the name less well; lines that are the same are one.</summary>
    public static IEnumerable<Claim> Told(string text, IReadOnlyList<TalkToken> said, IReadOnlyList<Claim> claims)
    {
        var taken = new HashSet<int>();
        foreach (var group in claims.GroupBy(claim => claim.Span).OrderBy(group => group.Key.Start))
        {
            var best = group.Skip(1).Any() ? Best([.. group], taken, Around(text, said, group.Key, claims)) : [.. group];
            if (best is [var only])
            {
                taken.Add(only.Line.Line.No);
            }

            foreach (var claim in best)
            {
                yield return claim;
            }
        }
    }

    private static List<Claim> Best(List<Claim> group, HashSet<int> taken, HashSet<string> words)
    {
        var most = group.Max(claim => claim.Line.ValuesIn(words));
        var fitting = group.FindAll(claim => claim.Line.ValuesIn(words) == most);
        var fresh = fitting.FindAll(claim => !taken.Contains(claim.Line.Line.No));
        var best = fresh.Count > 0 ? fresh : fitting;
        return most > 0 && best.Select(claim => claim.Line.Line.Sku).Distinct(StringComparer.Ordinal).Count() == 1 ? [best[0]] : best;
    }

    private static HashSet<string> Around(string text, IReadOnlyList<TalkToken> said, NameSpan span, IReadOnlyList<Claim> claims)
    {
        var from = claims.Where(claim => claim.Span.End <= span.Start).Select(claim => said[claim.Span.End - 1].End).DefaultIfEmpty(0).Max();
        var to = claims.Where(claim => claim.Span.Start >= span.End).Select(claim => said[claim.Span.Start].Start).DefaultIfEmpty(text.Length).Min();
        var (name, end) = (said[span.Start].Start, said[span.End - 1].End);
        var next = to == text.Length ? to : WishSegments.Begin(text, end, to);
        var before = from == 0 ? text[..name] : text[WishSegments.Begin(text, from, name)..name];
        var behind = text[end..next];
        return [.. TalkToken.Of($"{before} {behind[..VariantReader.TowardsAt(behind)]}").Select(token => token.Text)];
    }
}
