using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Orders;

/// <summary>
/// Urges shipping (flow 3). Late: a ticket with the time of its answer, and the compensation the shop grants, once an order. In time: the exact instant, and a
/// reminder then. The receipt's number is the 受理编号; asked again, the first ticket is urged.
/// </summary>
public sealed class UrgeShippingDesk(QuoteBook book, CurrentTerms terms) : Desk<UrgeShippingWish>(book)
{
    public override string Name => "urge-shipping";

    public override string Prefix => "CF";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, UrgeShippingWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order)
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        var setting = terms.Now;
        var waybills = await OrderQueries.Of(db).WaybillsOf(db, order.Number).ToListAsync(cancellationToken);
        var given = await db
            .Refunds.Where(refund => refund.OrderNumber == order.Number && refund.Cause == RefundCause.LateShipping)
            .Select(refund => refund.Amount)
            .ToListAsync(cancellationToken);
        var facts = UrgeShippingCase.Of(order, waybills, given.Sum());
        var ruling = UrgeShipping.Pack.Decide(facts, setting);
        var earlier = await db.OpenTicketAsync(customerId, TicketKind.UrgeShipping, order.Number, cancellationToken);
        return ruling switch
        {
            { Verdict: Verdict.Accept, Reason: "late" } => new LateShipping(order, facts, ruling, earlier, setting).Plan(),
            { Verdict: Verdict.Accept } => ShippingReminder.Plan(order, ruling, setting),
            _ => new Plan.No(Refusal.Of(ruling, UrgeShippingWords.Of(ruling))),
        };
    }
}
