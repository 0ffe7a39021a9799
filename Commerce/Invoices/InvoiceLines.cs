using BotApp.Commerce.Law.Invoices;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Invoices;

/// <summary>The item lines of an invoice, with the tax taken out of each.</summary>
internal static class InvoiceLines
{
    /// <summary>Shares <paramref name="total"/> over what was sold, as the ruling did; lines of nothing are left out.</summary>
    public static IReadOnlyList<FapiaoLine> Of(InvoiceFacts facts, IReadOnlyList<SoldItem> sold, decimal total) =>
        Numbered(facts.Taxed(total).Zip(sold, (taxed, item) => Line(taxed, item)).Where(line => line.Amount + line.Tax > 0m));

    public static IReadOnlyList<FapiaoLine> Numbered(IEnumerable<FapiaoLine> lines) =>
        [.. lines.Select((line, i) => line with { No = i + 1 })];

    /// <summary>The same lines for the invoice of that number.</summary>
    public static IReadOnlyList<FapiaoLine> For(this IEnumerable<FapiaoLine> lines, string fapiaoNumber) =>
        [.. lines.Select(line => line with { FapiaoNumber = fapiaoNumber })];

    private static FapiaoLine Line(TaxedLine taxed, SoldItem item) =>
        new()
        {
            FapiaoNumber = "",
            No = 0,
            Item = item.Item,
            Model = item.Model,
            Unit = item.Unit,
            Quantity = item.Quantity,
            UnitPrice = Money.Round(taxed.Net / item.Quantity),
            Amount = taxed.Net,
            TaxRate = taxed.Rate,
            Tax = taxed.Tax,
        };
}
