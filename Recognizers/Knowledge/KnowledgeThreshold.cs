namespace BotApp.Recognizers.Knowledge;

/// <summary>
/// Finds the score from which an answer may be given, from the entries themselves: each phrasing is asked as if it were not there, and what customers say
/// that the shop has no answer to is asked too. The threshold is the lowest at which <see cref="Wanted"/> of the answers given are right.
/// </summary>
internal static class KnowledgeThreshold
{
    private const double Wanted = 0.95;
    private const double Lowest = 0.3;
    private const double Highest = 0.75;

    /// <summary>More phrasings than these, evenly taken, tell nothing new.</summary>
    private const int MostAsked = 600;

    public static double Calibrate(KnowledgeIndex index, IReadOnlyList<string> foreign)
    {
        var asked = Own(index).Concat(Sample(foreign).Select(text => (Score: Best(index.Find(text)), Right: false))).ToList();
        asked.Sort((one, other) => other.Score.CompareTo(one.Score));
        var (threshold, right) = (Highest, 0);
        for (var given = 0; given < asked.Count; given++)
        {
            right += asked[given].Right ? 1 : 0;
            if (right >= Wanted * (given + 1))
            {
                threshold = asked[given].Score;
            }
        }

        return Math.Clamp(threshold, Lowest, Highest);
    }

    private static IEnumerable<(double Score, bool Right)> Own(KnowledgeIndex index) =>
        Sample([.. index.Phrasings])
            .Select(asked =>
            {
                var found = index.Find(index.TextOf(asked.Phrasing), leftOut: asked.Phrasing);
                return (Best(found), found.Count > 0 && found[0].Entry == asked.Entry);
            });

    private static IEnumerable<T> Sample<T>(IReadOnlyList<T> all)
    {
        var step = Math.Max(1, all.Count / MostAsked);
        return all.Where((_, place) => place % step == 0);
    }

    private static double Best(List<(int Entry, double Likeness)> found) => found.Count > 0 ? found[0].Likeness : 0;
}
