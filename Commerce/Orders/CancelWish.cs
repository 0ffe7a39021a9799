namespace BotApp.Commerce.Orders;

/// <summary>Which order is to be called off, and why in the customer's words (null: not said).</summary>
public sealed record CancelWish(string OrderNumber, string? Reason);
