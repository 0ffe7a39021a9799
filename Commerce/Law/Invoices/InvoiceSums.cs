using BotApp.Commerce.Invoices;
using BotApp.Commerce.Policies;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Invoices;

/// <summary>What of an order is to be invoiced, and the tax in it.</summary>
internal static class InvoiceSums
{
    /// <summary>Paid − refunded − already invoiced − gift cards and coupons where the shop does not invoice them; never below zero.</summary>
    public static decimal Invoiceable(this InvoiceFacts facts, InvoiceTerms terms) =>
        Money.Round(decimal.Max(0m, facts.Paid - Elsewhere(facts, terms) - facts.Refunded - facts.Invoiced));

    public static decimal Elsewhere(InvoiceFacts facts, InvoiceTerms terms) =>
        (terms.InvoiceGiftCards ? 0m : facts.GiftCards) + (terms.InvoiceCoupons ? 0m : facts.Coupons);

    public static IReadOnlyList<TaxedLine> Taxed(this InvoiceFacts facts, decimal total) =>
        facts.Lines.Count == 0
            ? InvoiceTax.Share(total, [("商品", 1m, 0.13m)])
            : InvoiceTax.Share(total, [.. facts.Lines.Select(line => (line.Name, line.Paid, line.TaxRate))]);
}
