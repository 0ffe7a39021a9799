using BotApp.Commerce.Customers;

namespace BotApp.Commerce.Orders;

/// <summary>Where an order is to go instead; an empty recipient or phone stays what it was.</summary>
public sealed record AddressWish(string OrderNumber, Address Address);
