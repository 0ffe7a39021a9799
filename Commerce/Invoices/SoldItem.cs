namespace BotApp.Commerce.Invoices;

/// <summary>A line of an order as an invoice names it; <paramref name="Paid"/> is what is still paid for it with tax.</summary>
internal sealed record SoldItem(string Item, string? Model, string Unit, decimal Quantity, decimal Paid, decimal TaxRate);
