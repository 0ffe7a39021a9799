namespace BotApp.Commerce.Policies;

/// <summary>What is told and offered about products.</summary>
public sealed record ProductTerms
{
    /// <summary>How many products are recommended at once.</summary>
    public int RecommendAtMost { get; init; } = 3;
}
