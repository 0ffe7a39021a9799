namespace BotApp.Commerce.Customers;

/// <summary>An entry of a customer's address book.</summary>
public sealed record SavedAddress
{
    public required string CustomerId { get; init; }

    /// <summary>From 1, in the order the customer added them.</summary>
    public required int No { get; init; }

    public required bool IsDefault { get; init; }

    public required Address Address { get; init; }
}
