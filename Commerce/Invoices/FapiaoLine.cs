namespace BotApp.Commerce.Invoices;

/// <summary>An item line of an invoice, as it was sold.</summary>
public sealed record FapiaoLine
{
    public required string FapiaoNumber { get; init; }

    public required int No { get; init; }

    public required string Item { get; init; }

    public string? Model { get; init; }

    public string? Unit { get; init; }

    public required decimal Quantity { get; init; }

    /// <summary>Without tax, to the cent.</summary>
    public required decimal UnitPrice { get; init; }

    /// <summary>Without tax.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Such as 0.13.</summary>
    public required decimal TaxRate { get; init; }

    public required decimal Tax { get; init; }
}
