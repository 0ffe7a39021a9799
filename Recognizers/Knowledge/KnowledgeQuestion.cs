namespace BotApp.Recognizers.Knowledge;

/// <summary>What is asked of the shop's knowledge, and what the talk knows besides.</summary>
/// <param name="Text">The customer's words.</param>
/// <param name="Language">zh-CN or en-US.</param>
public sealed record KnowledgeQuestion(string Text, string Language)
{
    /// <summary>What the classifier thinks is wanted, and how sure it is, 0–1; null when it does not know.</summary>
    public string? Intent { get; init; }
    public double IntentScore { get; init; }

    /// <summary>Whether it surely asks how something is or goes: then a choice of what is near is better than no answer.</summary>
    public bool IsPlainlyAsked { get; init; }

    /// <summary>Ids of the product and of its category that the talk is about; none when unknown.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>The channel's id; null asks for what may be said anywhere.</summary>
    public string? Channel { get; init; }

    /// <summary>The experiment's variant this customer belongs to.</summary>
    public string? Variant { get; init; }
}
