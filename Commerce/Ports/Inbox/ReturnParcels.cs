using BotApp.Commerce.Delivery;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>
/// What a carrier's scans mean for the returns that travel under a number: on the way, or received. A return under one of the shop's own waybills (refused,
/// intercepted) is received when the parcel is back with the shop, every other one when it is signed for.
/// </summary>
internal static class ReturnParcels
{
    /// <summary>Days the law gives the seller after intact goods are back (消费者权益保护法 25).</summary>
    private const int SellerPaysWithinDays = 7;

    public static async Task<bool> FollowAsync(
        ShopDb db,
        string waybill,
        ParcelSnapshot parcel,
        bool isOurs,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var returns = await db.ReturnRequests.Where(row => row.WaybillNumber == waybill).ToListAsync(cancellationToken);
        foreach (var request in returns.Where(request => request.Status is ReturnStatus.AwaitingGoods or ReturnStatus.OnTheWayBack))
        {
            if (ReceivedAt(parcel, isOurs) is { } at)
            {
                await ReceiveAsync(db, request, at, now, cancellationToken);
            }
            else if (request.Status == ReturnStatus.AwaitingGoods && IsMoving(parcel, isOurs))
            {
                db.Replace(request, request with { Status = ReturnStatus.OnTheWayBack, Version = request.Version + 1 });
            }
        }

        return returns.Count > 0;
    }

    private static DateTimeOffset? ReceivedAt(ParcelSnapshot parcel, bool isOurs) =>
        parcel.Scans.FirstOrDefault(scan => scan.Event == TraceEvent.ReturnedToSender || (!isOurs && scan.Event == TraceEvent.Signed))?.At;

    private static bool IsMoving(ParcelSnapshot parcel, bool isOurs) =>
        parcel.Scans.Any(scan => scan.Event == (isOurs ? TraceEvent.ReturnStarted : TraceEvent.PickedUp));

    private static async Task ReceiveAsync(
        ShopDb db,
        ReturnRequest request,
        DateTimeOffset at,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        db.Replace(request, request with { Status = ReturnStatus.Received, ReceivedAt = at, Version = request.Version + 1 });
        await PassOnAsync(db, request, at, cancellationToken);
        var claims = await db
            .InsuranceClaims.Where(row => row.ReturnNumber == request.Number && row.Status == ClaimStatus.Open)
            .Select(row => row.Number)
            .ToListAsync(cancellationToken);
        foreach (var claim in claims)
        {
            db.FollowUp(FollowUps.ClaimFile, new ClaimFile(claim), request.Number, now);
        }
    }

    /// <summary>A refund that waited for the goods now waits for the seller.</summary>
    private static async Task PassOnAsync(ShopDb db, ReturnRequest request, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var refund = await db
            .Refunds.Include(row => row.Steps)
            .FirstOrDefaultAsync(row => row.Number == request.RefundNumber, cancellationToken);
        if (refund is not { Status: RefundStatus.AwaitingGoods })
        {
            return;
        }

        db.Add(
            new RefundStep
            {
                RefundNumber = refund.Number,
                No = refund.Steps.Select(step => step.No).DefaultIfEmpty().Max() + 1,
                Status = RefundStatus.AwaitingSeller,
                Holder = RefundHolder.Seller,
                At = at,
                Until = at.AddDays(SellerPaysWithinDays),
            }
        );
        db.Replace(refund, refund with { Status = RefundStatus.AwaitingSeller, Version = refund.Version + 1 });
    }
}
