using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Orders;

/// <summary>
/// Calls orders off (flow 6): before payment at once, before shipping with everything back the way it was paid, in picking by asking the seller, on the road by
/// asking the carrier. The receipt's number is the 退款单号 when money goes back.
/// </summary>
public sealed class CancelDesk(QuoteBook book, CurrentTerms terms) : Desk<CancelWish>(book)
{
    public override string Name => "cancel-order";

    public override string Prefix => "TK";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, CancelWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order)
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        var setting = terms.Now;
        var coupons = await db.Coupons.Where(coupon => coupon.OrderNumber == order.Number).ToListAsync(cancellationToken);
        var askedAt = await AskedAtAsync(db, order, cancellationToken);
        var ruling = Cancel.Pack.Decide(CancelCase.Of(order, coupons, askedAt, setting.Policy.Orders), setting);
        if (askedAt is not null && Cancellation.AsksFirst(ruling))
        {
            return new Plan.No(CancelWords.AskedAlready(ruling));
        }

        return ruling.Verdict == Verdict.Accept
            ? new Cancellation(order, coupons, ruling, setting, wish.Reason).Plan()
            : new Plan.No(Refusal.Of(ruling, CancelWords.Of(ruling)));
    }

    /// <summary>When cancelling was asked for and not answered yet; null: it was not.</summary>
    private static async Task<DateTimeOffset?> AskedAtAsync(ShopDb db, Order order, CancellationToken cancellationToken)
    {
        var asked = await db
            .Tickets.AsNoTracking()
            .Where(ticket => ticket.OrderNumber == order.Number && ticket.Kind == TicketKind.CancelRequest)
            .Where(ticket => ticket.Status == TicketStatus.Open)
            .OrderBy(ticket => ticket.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);
        return asked?.CreatedAt;
    }
}
