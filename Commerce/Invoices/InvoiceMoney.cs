using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Policies;

namespace BotApp.Commerce.Invoices;

/// <summary>
/// The money of an order as invoices count it: coupons and points took their part off the price, gift cards paid theirs; what went back to a means of payment
/// that is not invoiced counts for nothing. A payment beyond the order's total is no trade.
/// </summary>
internal sealed record InvoiceMoney(decimal Paid, decimal GiftCards, decimal Coupons, decimal Refunded)
{
    public static InvoiceMoney Of(Order order, InvoiceTerms terms)
    {
        var paid = order.Paid();
        var coupons = order.Promotions.Where(promotion => promotion.Kind == PromotionKind.Coupon).Sum(promotion => promotion.Off);
        var received = paid.Sum(part => part.Amount);
        var beyond = decimal.Max(0m, received - order.Total);
        var back = paid.Where(part => IsInvoiced(part.Method, terms)).Sum(part => part.Refunded);
        return new InvoiceMoney(
            received - beyond + coupons,
            Sum(paid, MethodKind.GiftCard),
            Sum(paid, MethodKind.Points) + coupons,
            decimal.Max(0m, back - beyond)
        );
    }

    private static bool IsInvoiced(MethodKind method, InvoiceTerms terms) =>
        method switch
        {
            MethodKind.GiftCard => terms.InvoiceGiftCards,
            MethodKind.Points => terms.InvoiceCoupons,
            _ => true,
        };

    private static decimal Sum(IReadOnlyList<PaidBy> paid, MethodKind method) =>
        paid.Where(part => part.Method == method).Sum(part => part.Amount);
}
