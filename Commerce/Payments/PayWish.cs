using BotApp.Commerce.Customers;

namespace BotApp.Commerce.Payments;

/// <summary>
/// By which means an order is to be paid. <paramref name="MethodId"/>: the one on file; null: the customer's only one of that kind, or a wallet that needs none.
/// <paramref name="Months"/>: monthly instalments, 0 for none.
/// </summary>
public sealed record PayWish(string OrderNumber, MethodKind Method, string? MethodId = null, int Months = 0);
