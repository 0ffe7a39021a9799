using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Invoices;

namespace BotApp.Cards.Invoices;

/// <summary>How an invoice stands, in words.</summary>
public static class InvoiceWordings
{
    /// <summary>One sentence: which invoice, how it stands, since when.</summary>
    public static string Summary(Fapiao invoice, ShopClock clock)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        return invoice.DigitalNumber is { } number && invoice.IssuedAt is { } at
            ? Format(InvoiceTexts.Issued, invoice.OrderNumber, number, Moments.At(at, clock), Status(invoice.Status))
            : Format(InvoiceTexts.NotIssued, invoice.OrderNumber, Status(invoice.Status));
    }

    public static string Status(FapiaoStatus status) =>
        InvoiceTexts.ResourceManager.GetString("Status" + status, CultureInfo.CurrentUICulture)!;

    internal static string Kind(Fapiao invoice) =>
        (invoice.RedOf is not null, invoice.Kind) switch
        {
            (true, _) => InvoiceTexts.Red,
            (_, FapiaoKind.Special) => InvoiceTexts.Special,
            _ => InvoiceTexts.General,
        };

    internal static AdaptiveTextColor Color(FapiaoStatus status) =>
        status switch
        {
            FapiaoStatus.Issued or FapiaoStatus.Delivered => AdaptiveTextColor.Good,
            FapiaoStatus.Failed or FapiaoStatus.AwaitingCounterpart => AdaptiveTextColor.Attention,
            FapiaoStatus.Reversed => AdaptiveTextColor.Default,
            _ => AdaptiveTextColor.Accent,
        };

    private static string Format(string pattern, params object[] values) => string.Format(CultureInfo.CurrentUICulture, pattern, values);
}
