namespace BotApp.Commerce.Orders;

/// <summary>A purchase in two payments: the deposit at once (null: not yet paid), the rest of the order's total within a window.</summary>
public sealed record Presale(decimal Deposit, DateTimeOffset? DepositPaidAt, DateTimeOffset BalanceFrom, DateTimeOffset BalanceUntil);
