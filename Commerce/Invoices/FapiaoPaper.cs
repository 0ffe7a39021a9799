using BotApp.Commerce.Invoices.Paper;

namespace BotApp.Commerce.Invoices;

/// <summary>An issued invoice as it is printed.</summary>
internal static class FapiaoPaper
{
    /// <summary>Numbers the sandbox gave; no real one begins so, whatever the shop works with today.</summary>
    private const string SandboxNumbers = "00";

    public static InvoicePaper Of(Fapiao invoice, DateOnly issuedOn, SellerOptions seller, bool isSandbox) =>
        new(
            invoice.Kind == FapiaoKind.Special ? PaperKind.Special : PaperKind.Ordinary,
            invoice.DigitalNumber!,
            issuedOn,
            new PaperParty(invoice.Title, invoice.TaxId, invoice.BuyerAddress, invoice.BuyerPhone, invoice.BuyerBank),
            new PaperParty(seller.Name, seller.TaxId, Known(seller.Address), Known(seller.Phone), Known(seller.Bank)),
            [.. invoice.Lines.OrderBy(line => line.No).Select(Line)],
            seller.Drawer,
            isSandbox || invoice.DigitalNumber!.StartsWith(SandboxNumbers, StringComparison.Ordinal),
            invoice.RedOf is null ? invoice.Remark : null,
            invoice.RedOf is { } blue ? new PaperReversal(blue, invoice.ConfirmationNumber) : null
        );

    private static PaperLine Line(FapiaoLine line) =>
        new(line.Item, line.Model, line.Unit, line.Quantity, line.UnitPrice, line.Amount, line.TaxRate, line.Tax);

    private static string? Known(string text) => text.Length == 0 ? null : text;
}
