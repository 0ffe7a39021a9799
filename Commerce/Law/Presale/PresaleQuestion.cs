namespace BotApp.Commerce.Law.Presale;

/// <summary>What is asked about a pre-sale.</summary>
public enum PresaleQuestion
{
    /// <summary>What comes next.</summary>
    Next,

    /// <summary>退定金.</summary>
    DepositBack,

    /// <summary>双倍返还定金.</summary>
    DepositTwofold,
}
