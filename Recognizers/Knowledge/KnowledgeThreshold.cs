using BotApp.Recognizers.Intents;

namespace BotApp.Recognizers.Knowledge;

/// <summary>
/// Finds the score from which an answer may be given, from the entries themselves: each phrasing is asked as if it had not been written, and what customers
/// say that the shop has no answer to is asked too. The threshold is the lowest at which <see cref="Wanted"/> of the answers given are right.
/// </summary>
internal sealed class KnowledgeThreshold(KnowledgeIndex index, Func<string, IntentGuess> classify)
{
    private const double Wanted = 0.92;
    private const double Lowest = 0.3;
    private const double Highest = 0.55;

    /// <summary>More than these, evenly taken, tell nothing new.</summary>
    private const int MostAsked = 600;

    public double Calibrate(IReadOnlyList<string> foreign)
    {
        var asked = Sample([.. index.Phrasings])
            .Select(phrasing => Ask(index.TextOf(phrasing.Phrasing), phrasing.Phrasing, entry => entry == index.Entries[phrasing.Entry]))
            .Concat(Sample(foreign).Select(text => Ask(text, leftOut: -1, IsForForeignTalk)))
            .Where(answer => answer.IsGiven)
            .OrderByDescending(answer => answer.Score);
        var (threshold, right, given) = (Highest, 0, 0);
        foreach (var answer in asked)
        {
            right += answer.IsRight ? 1 : 0;
            threshold = right >= Wanted * ++given ? answer.Score : threshold;
        }

        return Math.Clamp(threshold, Lowest, Highest);
    }

    /// <summary>Level answers are shown to choose from, they cannot be wrong.</summary>
    private (double Score, bool IsRight, bool IsGiven) Ask(string text, int leftOut, Func<KnowledgeEntry, bool> isRight)
    {
        var guess = classify(text);
        var question = new KnowledgeQuestion(text, "") { Intent = guess.Intent, IntentScore = guess.Score };
        return KnowledgeRanking.Of(index, question, leftOut).Take(2).ToList() switch
        {
            [] => default,
            [var best, var next] when best.Score - next.Score < KnowledgeRanking.Level => default,
            [var best, ..] => (best.Score, isRight(best.Entry), true),
        };
    }

    /// <summary>What an entry made for such talk answers ("你是机器人吗") is no mistake.</summary>
    private static bool IsForForeignTalk(KnowledgeEntry entry) => entry.Intents.Contains(Intent.Other, StringComparer.Ordinal);

    private static IEnumerable<T> Sample<T>(IReadOnlyList<T> all)
    {
        var step = Math.Max(1, all.Count / MostAsked);
        return all.Where((_, place) => place % step == 0);
    }
}
