namespace BotApp.Recognizers.Knowledge;

/// <summary>What the shop's knowledge says to a question.</summary>
public abstract record KnowledgeAnswer
{
    private KnowledgeAnswer() { }

    /// <summary>One entry answers.</summary>
    /// <param name="Text">Markdown, in the variant asked for.</param>
    /// <param name="Confidence">The score that passed the threshold; about 0–1.2.</param>
    public sealed record Found(KnowledgeEntry Entry, string Text, double Confidence) : KnowledgeAnswer;

    /// <summary>One to three answers are as likely as the others, or near what is plainly asked: the customer chooses.</summary>
    public sealed record Several(IReadOnlyList<KnowledgeEntry> Entries) : KnowledgeAnswer;

    /// <summary>Nothing is sure enough to be said.</summary>
    public sealed record Unknown : KnowledgeAnswer;
}
