using BotApp.Commerce.Law.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Policies;

namespace BotApp.Commerce.Invoices;

/// <summary>An order, its invoices so far and the wish for one as the rules see them.</summary>
internal static class InvoiceCase
{
    public static InvoiceFacts Of(Order order, IReadOnlyList<SoldItem> sold, IReadOnlyList<Fapiao> invoices, InvoiceTerms terms)
    {
        var money = InvoiceMoney.Of(order, terms);
        return new()
        {
            Order = Stage(order),
            Paid = money.Paid,
            GiftCards = money.GiftCards,
            Coupons = money.Coupons,
            Refunded = money.Refunded,
            Invoiced = Invoiced(invoices),
            Lines =
            [
                .. sold.Select(item => new InvoiceItem
                {
                    Name = item.Item,
                    Paid = item.Paid,
                    TaxRate = item.TaxRate,
                }),
            ],
            PaidAt = order.PaidAt,
        };
    }

    /// <summary>The same with what the customer asks for.</summary>
    public static InvoiceFacts Asking(this InvoiceFacts facts, FapiaoWish wish, int specialBefore) =>
        facts with
        {
            Kind = wish.Kind,
            Buyer = wish.Buyer,
            Title = wish.Title ?? "",
            TaxId = wish.TaxId ?? "",
            WantsItem = wish.WantsItem is { } item ? AsSold(item.Trim(), facts.Lines) : null,
            WantsTotal = wish.WantsTotal,
            WantsInvoices = wish.WantsInvoices,
            SpecialBefore = specialBefore,
        };

    /// <summary>Blue ones from the request on, red ones from their number on; failed ones never.</summary>
    public static decimal Invoiced(IReadOnlyList<Fapiao> invoices) =>
        invoices
            .Where(invoice => invoice.Status != FapiaoStatus.Failed && (invoice.RedOf is null || invoice.DigitalNumber is not null))
            .Sum(invoice => invoice.Total);

    private static InvoicedOrder Stage(Order order) =>
        order switch
        {
            { Status: OrderStatus.Cancelled } => InvoicedOrder.Cancelled,
            { Status: OrderStatus.Refunded } => InvoicedOrder.Refunded,
            { PaidAt: null } or { Status: OrderStatus.Unpaid or OrderStatus.DepositPaid } => InvoicedOrder.Unpaid,
            _ => InvoicedOrder.Paid,
        };

    /// <summary>A real item said in other words is no other item.</summary>
    private static string AsSold(string wanted, IReadOnlyList<InvoiceItem> lines) =>
        wanted.Length > 1 && lines.FirstOrDefault(line => line.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase)) is { } line
            ? line.Name
            : wanted;
}
