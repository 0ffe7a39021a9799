using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Refunds;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Refunds;

/// <summary>
/// Money back without a return (flow 12). Unshipped: as calling off. Never arrived: back the way it was paid. Received: the seller is asked until a deadline and
/// nothing is promised; the answer comes through <see cref="RefundOnlyWork"/>.
/// </summary>
public sealed class RefundOnlyDesk(QuoteBook book, CurrentTerms terms, CancelDesk cancel) : Desk<RefundOnlyWish>(book)
{
    public override string Name => "refund-only";

    public override string Prefix => "JT";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, RefundOnlyWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (
            await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order
            || wish.Pieces.Among(order.All()) is not { Count: > 0 } pieces
        )
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        var setting = terms.Now;
        if (order.Status is OrderStatus.ToShip or OrderStatus.PartlyShipped or OrderStatus.Unpaid or OrderStatus.DepositPaid)
        {
            return await BeforeShippingAsync(db, order, pieces, wish, cancellationToken);
        }

        if (order.Status is OrderStatus.Cancelled or OrderStatus.Refunded or OrderStatus.Returning)
        {
            return new Plan.No(RefundOnlyWords.Ended(order.Status));
        }

        if (await db.EvidenceAsync(customerId, wish.EvidenceIds, cancellationToken) is not { } evidence)
        {
            return new Plan.No(Refusal.NotFound(wish.EvidenceIds[0]));
        }

        var found = (await RefundOnlyCase.ReadAsync(db, order, pieces, wish.NotReceived, setting, cancellationToken)).Shown(evidence);
        var asked = await db.OpenTicketAsync(customerId, TicketKind.RefundOnly, order.Number, cancellationToken);
        return Decide(found, wish.Reason, asked, setting);
    }

    private static Plan Decide(RefundOnlyCase found, string? reason, Ticket? asked, Setting setting)
    {
        var ruling = RefundOnly.Pack.Decide(found.Facts, setting);
        return ruling switch
        {
            _ when asked is not null => new Plan.No(RefundOnlyWords.Asked(asked, setting)),
            _ when found.Facts.Paid <= 0 => new Plan.No(RefundOnlyWords.NothingLeft),
            { Verdict: Verdict.Accept } => new RefundOnlyPayout(found.Order, found.Pieces, ruling, setting) { Evidence = found.Evidence }.Plan(),
            { Reason: "seller-decides" } => new RefundOnlyQuestion(found.Order, found.Pieces, ruling, setting, reason)
            {
                Evidence = found.Evidence,
            }.Plan(),
            _ => new Plan.No(Refusal.Of(ruling, RefundOnlyWords.Of(ruling, setting))),
        };
    }

    /// <summary>The whole order is called off by the rules of cancelling; a part of it only by a person.</summary>
    private async Task<Plan> BeforeShippingAsync(
        ShopDb db,
        Order order,
        IReadOnlyList<Piece> pieces,
        RefundOnlyWish wish,
        CancellationToken cancellationToken
    )
    {
        if (order.Status is OrderStatus.Unpaid)
        {
            return new Plan.No(RefundOnlyWords.NothingPaid);
        }

        return pieces.Sum(piece => piece.Quantity) < order.Lines.Sum(line => line.Quantity)
            ? new Plan.No(RefundOnlyWords.PartUnshipped)
            : await cancel.PlanAsync(db, order.CustomerId, new CancelWish(order.Number, wish.Reason), cancellationToken);
    }
}
