namespace BotApp.Commerce.Customers;

/// <summary>Stop the automatic renewal; with <paramref name="Refund"/> also ask for the last one back.</summary>
public sealed record RenewalWish(bool Refund);
