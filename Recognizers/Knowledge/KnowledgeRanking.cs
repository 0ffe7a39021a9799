namespace BotApp.Recognizers.Knowledge;

/// <summary>Orders the entries for a question: likeness of the words, then what the classifier and the talk know.</summary>
internal static class KnowledgeRanking
{
    private const double IntentBonus = 0.15;
    private const double OtherIntent = -0.1;
    private const double ProductBonus = 0.1;
    private const double OtherProduct = -0.2;

    /// <summary>Below this the classifier's opinion is a guess and speaks against nothing.</summary>
    private const double SureIntent = 0.6;

    /// <summary>Entries that may be said on that day and channel, best first.</summary>
    public static List<(KnowledgeEntry Entry, double Score)> Of(KnowledgeIndex index, KnowledgeQuestion question, DateOnly today) =>
        [
            .. index
                .Find(question.Text)
                .Select(found => (Entry: index.Entries[found.Entry], Score: found.Likeness))
                .Where(found => found.Entry.IsValidOn(today) && found.Entry.IsSaidOn(question.Channel))
                .Select(found =>
                    (found.Entry, Score: found.Score + IntentShare(found.Entry, question) + ProductShare(found.Entry, question))
                )
                .OrderByDescending(found => found.Score)
                .ThenBy(found => found.Entry.Id, StringComparer.Ordinal),
        ];

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
