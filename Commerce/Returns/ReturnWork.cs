using BotApp.Commerce.Insurance;
using BotApp.Commerce.Law;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Returns;

/// <summary>
/// What happens to a return after it was asked for: goods handed in, received, inspected and paid back, or never sent; and parcels refused at the door. Called by
/// carriers' events and people of the warehouse, never by a customer. Every step is one transaction; done twice it does nothing the second time.
/// </summary>
public sealed class ReturnWork
{
    private readonly ShopUnit unit;
    private readonly IDbContextFactory<ShopDb> shop;
    private readonly CurrentTerms terms;

    internal ReturnWork(ShopUnit unit, IDbContextFactory<ShopDb> shop, CurrentTerms terms) =>
        (this.unit, this.shop, this.terms) = (unit, shop, terms);

    /// <summary>The customer gave the goods to a carrier.</summary>
    /// <param name="number">The 退货单号.</param>
    /// <param name="waybill">The carrier's number, at most 32 characters.</param>
    public Task<WorkAnswer> HandedInAsync(string number, string waybill, CancellationToken cancellationToken) =>
        RunAsync(
            number,
            room =>
            {
                if (room.Request.Status != ReturnStatus.AwaitingGoods)
                {
                    return Task.FromResult(room.Request.Status == ReturnStatus.Closed ? WorkAnswer.NotPossible : WorkAnswer.AlreadyDone);
                }

                room.Set(room.Request with { Status = ReturnStatus.OnTheWayBack, WaybillNumber = waybill });
                return Task.FromResult(WorkAnswer.Done);
            },
            cancellationToken
        );

    /// <summary>The goods are with the shop: the days to refund run from now, an open claim on the freight insurance is filed.</summary>
    public Task<WorkAnswer> ReceivedAsync(string number, CancellationToken cancellationToken) =>
        RunAsync(
            number,
            async room =>
            {
                if (!room.Request.AwaitsGoods())
                {
                    return room.Request.Status == ReturnStatus.Closed ? WorkAnswer.NotPossible : WorkAnswer.AlreadyDone;
                }

                room.Set(room.Request with { Status = ReturnStatus.Received, ReceivedAt = room.Setting.Now });
                foreach (var claim in await ClaimsAsync(room, cancellationToken))
                {
                    room.Writing.FollowUp(FollowUps.ClaimFile, new ClaimFile(claim.Number));
                }

                return WorkAnswer.Done;
            },
            cancellationToken
        );

    /// <summary>
    /// The goods were looked at. Intact, or faulty as claimed: the money goes back at once, points, coupons and stock with it. Not as agreed: a person decides
    /// with the customer, who may show evidence.
    /// </summary>
    /// <param name="number">The 退货单号.</param>
    /// <param name="asAgreed">Whether they are in the state the return was agreed to.</param>
    /// <param name="missingGifts">Numbers of the order's gifts that should have come along and did not.</param>
    public Task<WorkAnswer> InspectedAsync(
        string number,
        bool asAgreed,
        IReadOnlyCollection<int> missingGifts,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            number,
            room => ReturnInspection.WriteAsync(room, asAgreed, missingGifts, cancellationToken),
            cancellationToken
        );

    /// <summary>Not sent in time, or called off by the customer: closed, and the goods can be returned anew while their window is open.</summary>
    public Task<WorkAnswer> CloseAsync(string number, CancellationToken cancellationToken) =>
        RunAsync(
            number,
            async room =>
            {
                if (room.Request.Status != ReturnStatus.AwaitingGoods)
                {
                    return room.Request.Status == ReturnStatus.Closed ? WorkAnswer.AlreadyDone : WorkAnswer.NotPossible;
                }

                room.Writing.Db.RemoveRange(await ClaimsAsync(room, cancellationToken));
                await ReturnClosing.WriteAsync(room, cancellationToken);
                await ReturnClosing.PromiseAnewAsync(room, cancellationToken);
                return WorkAnswer.Done;
            },
            cancellationToken
        );

    /// <summary>Closes every return whose goods were not handed in by its last instant; answers how many.</summary>
    public async Task<int> CloseUnsentAsync(CancellationToken cancellationToken)
    {
        var now = terms.Now.Now;
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var late = await db
            .ReturnRequests.Where(row => row.Status == ReturnStatus.AwaitingGoods && row.ShipBefore < now)
            .Select(row => row.Number)
            .ToListAsync(cancellationToken);
        var closed = 0;
        foreach (var number in late)
        {
            closed += await CloseAsync(number, cancellationToken) == WorkAnswer.Done ? 1 : 0;
        }

        return closed;
    }

    /// <summary>A parcel was refused at the door before it was signed for: what lies in it is paid back whole, with the freight when nothing else is kept.</summary>
    /// <param name="waybill">The shop's own waybill.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public Task<WorkAnswer> RefusedAtDoorAsync(string waybill, CancellationToken cancellationToken) =>
        unit.RunAsync(
            db => RefusedParcel.WriteAsync(db, waybill, terms.Now, cancellationToken),
            answer => answer != WorkAnswer.Done,
            cancellationToken
        );

    private Task<WorkAnswer> RunAsync(string number, Func<ReturnRoom, Task<WorkAnswer>> step, CancellationToken cancellationToken) =>
        ReturnRoom.RunAsync(unit, terms, number, step, cancellationToken);

    private static Task<List<InsuranceClaim>> ClaimsAsync(ReturnRoom room, CancellationToken cancellationToken) =>
        room
            .Writing.Db.InsuranceClaims.Where(claim => claim.ReturnNumber == room.Request.Number && claim.Status == ClaimStatus.Open)
            .ToListAsync(cancellationToken);
}
