namespace BotApp.Commerce.Catalogue;

/// <summary>How well words for an article fit a description: Latin by whole words, Chinese by pairs of characters.</summary>
internal static class ArticleWords
{
    /// <summary>More than half of what was said must be found.</summary>
    private const double Least = 0.5;

    private static readonly string[] Fillers =
        "我的 我买的 买的 那个 这个 那单 这单 那件 这件 订单 下的 一下 的 the my order ordered bought i a an one for of".Split(' ');

    /// <summary>The things that fit best, in their order; several when equally good, none when nothing fits.</summary>
    public static List<T> Best<T>(IEnumerable<T> things, Func<T, IEnumerable<string>> texts, string said)
    {
        var parts = Parts(said);
        var scored = things.Select(thing => (thing, fit: texts(thing).Select(text => Fit(parts, text)).DefaultIfEmpty(0).Max())).ToList();
        var best = scored.Select(pair => pair.fit).DefaultIfEmpty(0).Max();
        return best > Least ? [.. scored.Where(pair => pair.fit >= best).Select(pair => pair.thing)] : [];
    }

    private static double Fit(IReadOnlyList<string> parts, string text)
    {
        var searched = text.ToLowerInvariant();
        var words = Words(searched);
        return parts.Count == 0
            ? 0
            : parts.Count(part =>
                char.IsAscii(part[0]) ? words.Contains(Singular(part)) : searched.Contains(part, StringComparison.Ordinal)
            ) / (double)parts.Count;
    }

    private static List<string> Parts(string said)
    {
        var rest = said.ToLowerInvariant();
        foreach (var filler in Fillers.Where(filler => !char.IsAscii(filler[0])))
        {
            rest = rest.Replace(filler, " ", StringComparison.Ordinal);
        }

        var latin = Words(rest).Where(word => !Fillers.Contains(word, StringComparer.Ordinal));
        return [.. latin, .. Runs(rest, char.IsAscii).SelectMany(Pairs)];
    }

    private static HashSet<string> Words(string text) => [.. Runs(text, c => !char.IsAsciiLetterOrDigit(c)).Select(Singular)];

    private static IEnumerable<string> Runs(string text, Func<char, bool> breaks) =>
        string.Concat(text.Select(c => breaks(c) || !char.IsLetterOrDigit(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Pairs(string run) =>
        run.Length == 1 ? [run] : Enumerable.Range(0, run.Length - 1).Select(i => run.Substring(i, 2));

    private static string Singular(string word) => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
}
