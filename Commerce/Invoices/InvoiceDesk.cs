using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Invoices;

/// <summary>
/// Takes requests for invoices (flow 16): lines as sold, what was paid less gift cards and coupons, tax id checked. The receipt's number is the 受理编号 of the
/// invoice; its 20 digits come later from the tax platform.
/// </summary>
public sealed class InvoiceDesk(QuoteBook book, CurrentTerms terms) : Desk<FapiaoWish>(book)
{
    public override string Name => "request-invoice";

    public override string Prefix => "FP";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, FapiaoWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order)
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        if (InvoiceFieldFit.Fault(wish) is { } fault)
        {
            return new Plan.No(fault);
        }

        var setting = terms.Now;
        var sold = await db.SoldAsync(order, cancellationToken);
        var invoices = await db.Fapiao.Where(row => row.OrderNumber == order.Number).ToListAsync(cancellationToken);
        var special = await SpecialBeforeAsync(db, customerId, cancellationToken);
        var facts = InvoiceCase.Of(order, sold, invoices, setting.Policy.Invoices).Asking(wish, special);
        var ruling = InvoiceRules.Pack.Decide(facts, setting);
        return ruling.Verdict == Verdict.Accept
            ? new InvoiceRequest(order, wish, ruling, InvoiceLines.Of(facts, sold, ruling["total"] ?? 0m)).Plan()
            : new Plan.No(Refusal.Of(ruling, InvoiceWords.Of(ruling, wish.TaxId)));
    }

    /// <summary>专票 this customer has had from this shop.</summary>
    internal static Task<int> SpecialBeforeAsync(ShopDb db, string customerId, CancellationToken cancellationToken) =>
        db.Fapiao.CountAsync(
            row => row.CustomerId == customerId && row.Kind == FapiaoKind.Special && row.RedOf == null && row.DigitalNumber != null,
            cancellationToken
        );
}
