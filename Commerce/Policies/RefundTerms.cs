namespace BotApp.Commerce.Policies;

/// <summary>How long money takes on its way back.</summary>
public sealed record RefundTerms
{
    /// <summary>Days after intact goods are back; the law asks for at most 7.</summary>
    public int AfterGoodsDays { get; init; } = 7;

    /// <summary>Wallets.</summary>
    public TimeSpan WalletWithin { get; init; } = TimeSpan.FromDays(1);

    /// <summary>Debit cards, at most.</summary>
    public int DebitWorkingDays { get; init; } = 3;

    /// <summary>Credit cards, at most.</summary>
    public int CreditWorkingDays { get; init; } = 7;
}
