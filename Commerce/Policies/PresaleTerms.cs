namespace BotApp.Commerce.Policies;

/// <summary>Deposits.</summary>
public sealed record PresaleTerms
{
    /// <summary>Whether a balance not paid in time costs the deposit, as the page says.</summary>
    public bool LateBalanceForfeitsDeposit { get; init; } = true;
}
