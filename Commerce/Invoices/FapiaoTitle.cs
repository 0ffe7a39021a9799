namespace BotApp.Commerce.Invoices;

/// <summary>An invoice title a customer let the shop remember.</summary>
public sealed record FapiaoTitle
{
    public required string CustomerId { get; init; }

    public required int No { get; init; }

    public required BuyerType BuyerType { get; init; }

    public required string Title { get; init; }

    public string? TaxId { get; init; }

    public bool IsDefault { get; init; }
}
