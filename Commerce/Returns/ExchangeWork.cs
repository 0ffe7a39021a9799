using BotApp.Commerce.Law;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Returns;

/// <summary>
/// What happens to an exchange after it was asked for: the old goods handed in and received, the new ones sent and there, or nothing sent at all. Called by
/// carriers' events and people of the warehouse, never by a customer. Every step is one transaction; done twice it does nothing the second time.
/// </summary>
public sealed class ExchangeWork
{
    private readonly ShopUnit unit;
    private readonly IDbContextFactory<ShopDb> shop;
    private readonly CurrentTerms terms;

    internal ExchangeWork(ShopUnit unit, IDbContextFactory<ShopDb> shop, CurrentTerms terms) =>
        (this.unit, this.shop, this.terms) = (unit, shop, terms);

    /// <summary>The customer gave the old goods to a carrier, under this number of at most 32 characters.</summary>
    public Task<WorkAnswer> HandedInAsync(string number, string waybill, CancellationToken cancellationToken) =>
        RunAsync(
            number,
            room =>
            {
                if (room.Exchange.Status == ExchangeStatus.AwaitingGoods)
                {
                    room.Set(room.Exchange with { Status = ExchangeStatus.OnTheWayBack, WaybillBack = waybill });
                    return Task.FromResult(WorkAnswer.Done);
                }

                return Task.FromResult(room.Exchange.Status == ExchangeStatus.Closed ? WorkAnswer.NotPossible : WorkAnswer.AlreadyDone);
            },
            cancellationToken
        );

    /// <summary>The old goods are with the shop and as agreed: the difference is settled, unless it was when the new ones left first; sound goods are sold again.</summary>
    public Task<WorkAnswer> ReceivedAsync(string number, CancellationToken cancellationToken) =>
        RunAsync(
            number,
            room => ExchangeSteps.ReceiveAsync(room, cancellationToken),
            cancellationToken
        );

    /// <summary>The new goods left under this number of at most 32 characters: after the old ones came, or before where the shop sends first.</summary>
    public Task<WorkAnswer> SentAsync(string number, string waybill, CancellationToken cancellationToken) =>
        RunAsync(
            number,
            room =>
            {
                if (room.Exchange.WaybillOut is not null)
                {
                    return Task.FromResult(WorkAnswer.AlreadyDone);
                }

                var isBack = room.Exchange.Status == ExchangeStatus.Received;
                if (!isBack && !(room.SentFirst && room.Exchange.IsOpen()))
                {
                    return Task.FromResult(WorkAnswer.NotPossible);
                }

                room.Set(room.Exchange with { WaybillOut = waybill, Status = isBack ? ExchangeStatus.Sent : room.Exchange.Status });
                return Task.FromResult(WorkAnswer.Done);
            },
            cancellationToken
        );

    /// <summary>The customer has the new goods: the order's lines name them from now on, at what they cost.</summary>
    public Task<WorkAnswer> DoneAsync(string number, CancellationToken cancellationToken) =>
        RunAsync(
            number,
            room => ExchangeSteps.EndAsync(room, cancellationToken),
            cancellationToken
        );

    /// <summary>Not sent in time, or called off: closed, what was held back can be sold. One whose new goods leave first is for a person.</summary>
    public Task<WorkAnswer> CloseAsync(string number, CancellationToken cancellationToken) =>
        RunAsync(
            number,
            async room =>
            {
                if (room.SentFirst || room.Exchange.Status != ExchangeStatus.AwaitingGoods)
                {
                    return room.Exchange.Status == ExchangeStatus.Closed ? WorkAnswer.AlreadyDone : WorkAnswer.NotPossible;
                }

                foreach (var part in room.Exchange.Lines)
                {
                    await room.Writing.PutBackAsync($"free-{part.No}", part.ToSku, part.Quantity, cancellationToken);
                }

                room.Set(room.Exchange with { Status = ExchangeStatus.Closed });
                await room.ReleaseAsync(cancellationToken);
                return WorkAnswer.Done;
            },
            cancellationToken
        );

    /// <summary>Closes every exchange whose goods were not handed in by its last instant; answers how many.</summary>
    public async Task<int> CloseUnsentAsync(CancellationToken cancellationToken)
    {
        var now = terms.Now.Now;
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var late = await db
            .ExchangeRequests.Where(row => row.Status == ExchangeStatus.AwaitingGoods && row.ShipBefore < now)
            .Select(row => row.Number)
            .ToListAsync(cancellationToken);
        var closed = 0;
        foreach (var number in late)
        {
            closed += await CloseAsync(number, cancellationToken) == WorkAnswer.Done ? 1 : 0;
        }

        return closed;
    }

    private Task<WorkAnswer> RunAsync(string number, Func<ExchangeRoom, Task<WorkAnswer>> step, CancellationToken cancellationToken) =>
        unit.RunAsync(
            async db =>
                await ExchangeRoom.ReadAsync(db, terms.Now, number, cancellationToken) is { } room ? await step(room) : WorkAnswer.NotFound,
            answer => answer != WorkAnswer.Done,
            cancellationToken
        );
}
