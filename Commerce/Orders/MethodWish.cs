namespace BotApp.Commerce.Orders;

/// <summary>Which means of payment on file an order is to be paid by instead.</summary>
public sealed record MethodWish(string OrderNumber, string MethodId);
