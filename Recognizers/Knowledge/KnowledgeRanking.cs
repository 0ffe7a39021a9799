namespace BotApp.Recognizers.Knowledge;

/// <summary>Orders the entries for a question: likeness of the words, then what the classifier and the talk know.</summary>
internal static class KnowledgeRanking
{
    /// <summary>Two answers are level when their scores differ by less.</summary>
    public const double Level = 0.04;

    private const double IntentBonus = 0.2;
    private const double OtherIntent = -0.2;
    private const double ProductBonus = 0.1;
    private const double OtherProduct = -0.2;

    /// <summary>Below this the classifier's opinion is a guess and speaks against nothing.</summary>
    private const double SureIntent = 0.6;

    /// <summary>Entries that may be said on that day and channel, best first.</summary>
    public static List<(KnowledgeEntry Entry, double Score)> Of(KnowledgeIndex index, KnowledgeQuestion question, DateOnly today) =>
        [.. Of(index, question).Where(found => found.Entry.IsValidOn(today) && found.Entry.IsSaidOn(question.Channel))];

    /// <summary>All entries that have anything in common with the question, best first.</summary>
    /// <param name="index">The entries.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="leftOut">A phrasing that is not to count, −1 for none.</param>
    public static IEnumerable<(KnowledgeEntry Entry, double Score)> Of(
        KnowledgeIndex index,
        KnowledgeQuestion question,
        int leftOut = -1
    ) =>
        index
            .Find(question.Text, leftOut)
            .Select(found => (Entry: index.Entries[found.Entry], Score: found.Likeness))
            .Select(found => (found.Entry, Score: found.Score + IntentShare(found.Entry, question) + ProductShare(found.Entry, question)))
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Entry.Id, StringComparer.Ordinal);

    private static double IntentShare(KnowledgeEntry entry, KnowledgeQuestion question) =>
        question.Intent is null || entry.Intents.Count == 0 ? 0
        : entry.Intents.Contains(question.Intent, StringComparer.Ordinal) ? IntentBonus * question.IntentScore
        : question.IntentScore >= SureIntent ? OtherIntent * question.IntentScore
        : 0;

    private static double ProductShare(KnowledgeEntry entry, KnowledgeQuestion question) =>
        entry.AppliesTo.Count == 0 || question.About.Count == 0 ? 0
        : entry.AppliesTo.Intersect(question.About, StringComparer.OrdinalIgnoreCase).Any() ? ProductBonus
        : OtherProduct;
}
