using BotApp.Commerce.Law.Invoices;

namespace BotApp.Commerce.Invoices;

/// <summary>What is wrong with an invoice, and what it should say instead. Personal or business data: never logged.</summary>
/// <param name="Invoice">Our 受理编号 of the invoice, its 20 digits, or the order's number: then its latest invoice is meant.</param>
public sealed record FapiaoChangeWish(string Invoice, InvoiceWish What)
{
    /// <summary>Null: as it was.</summary>
    public string? Title { get; init; }

    /// <summary>Null: as it was.</summary>
    public string? TaxId { get; init; }

    /// <summary>Null: as it was.</summary>
    public BuyerType? Buyer { get; init; }

    /// <summary>Null: as it was.</summary>
    public FapiaoKind? Kind { get; init; }

    /// <summary>Another mail address to send it to; null: as it was.</summary>
    public string? Email { get; init; }
}
