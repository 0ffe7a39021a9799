using BotApp.Commerce.Law.Invoices;
using BotApp.Commerce.Policies;

namespace BotApp.Commerce.Invoices;

/// <summary>An invoice and the wish to change it as the rules see them.</summary>
internal static class InvoiceChangeCase
{
    public static InvoiceChangeFacts Of(InvoiceFile file, FapiaoChangeWish wish, InvoiceFacts order, InvoiceTerms terms)
    {
        var owed = (order with { Invoiced = 0m }).Invoiceable(terms);
        var counted = InvoiceCase.Invoiced(file.All);
        var isWhole = wish.What == InvoiceWish.Supplement;
        var buyer = file.Blue?.BuyerType ?? BuyerType.Person;
        return new()
        {
            Wish = wish.What,
            BlueTotal = isWhole ? decimal.Max(0m, counted) : file.Blue?.Total ?? 0m,
            RedTotal = isWhole ? 0m : -file.Reds.Where(red => red.Status != FapiaoStatus.Failed).Sum(red => red.Total),
            IssuedAt = file.Blue?.IssuedAt,
            Buyer = buyer,
            ConfirmedForUse = file.Blue?.IsUsed ?? false,
            Booked = file.Blue?.IsBooked ?? false,
            FormStartedAt = file.Form?.StartedAt,
            Refund = decimal.Max(0m, counted - owed - Pending(file)),
            Invoiceable = owed,
            NewTitle = wish.Title ?? (wish.Buyer is { } other && other != buyer ? "" : null),
            NewTaxId = wish.TaxId,
            NewBuyer = wish.Buyer,
        };
    }

    /// <summary>Whether the new one would say anything else.</summary>
    public static bool IsOther(this FapiaoChangeWish wish, Fapiao blue) =>
        (wish.Title is { } title && title.Trim() != blue.Title)
        || (wish.TaxId is { } id && TaxId.Check(id).Id != blue.TaxId)
        || (wish.Buyer is { } buyer && buyer != blue.BuyerType)
        || (wish.Kind is { } kind && kind != blue.Kind);

    /// <summary>Asked to be reversed already, positive.</summary>
    private static decimal Pending(InvoiceFile file) =>
        -file.Reds.Where(red => red is { DigitalNumber: null, Status: not FapiaoStatus.Failed }).Sum(red => red.Total);
}
