namespace BotApp.Dialogs.Invoices;

/// <summary>An invoice asked for: whom it is for, and what was wished that may not be.</summary>
public sealed record InvoiceForm : BuyerForm
{
    /// <summary>Another name for the goods than the real one; null when none was asked for.</summary>
    public string? WantsItem { get; init; }

    /// <summary>A sum in yuan; 0: "more", "less", without a sum; null when none was asked for.</summary>
    public decimal? WantsTotal { get; init; }

    /// <summary>In how many invoices.</summary>
    public int WantsInvoices { get; init; } = 1;
}
