using BotApp.Commerce.Customers;
using BotApp.Commerce.Returns;

namespace BotApp.Commerce.Ports;

/// <summary>Something about a parcel under way.</summary>
public sealed record ParcelCall(string Reference, string WaybillNumber);

/// <summary>Bring a parcel elsewhere. The address is personal data: it is never logged.</summary>
public sealed record RedirectCall(string Reference, string WaybillNumber, Address To);

/// <summary>Bring goods of an order to an address. The reference is the number of the ticket they are sent for.</summary>
public sealed record SendCall(string Reference, string OrderNumber, Address To);

/// <summary>Bring goods back from a customer's address: fetched at the door, or with a label for the customer to hand in.</summary>
public sealed record ReturnCall(string Reference, string OrderNumber, HandIn HandIn, Address From);
