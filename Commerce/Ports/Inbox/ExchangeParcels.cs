using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>What a carrier's scans mean for the exchanges that travel under a number: the old goods on their way and back, the new ones there.</summary>
internal static class ExchangeParcels
{
    public static async Task<bool> FollowAsync(
        ShopDb db,
        string waybill,
        ParcelSnapshot parcel,
        Setting setting,
        CancellationToken cancellationToken
    )
    {
        var numbers = await db
            .ExchangeRequests.Where(row => row.WaybillBack == waybill || row.WaybillOut == waybill)
            .Select(row => row.Number)
            .ToListAsync(cancellationToken);
        foreach (var number in numbers)
        {
            if (await ExchangeRoom.ReadAsync(db, setting, number, cancellationToken) is { } room)
            {
                await FollowAsync(room, waybill, parcel, cancellationToken);
            }
        }

        return numbers.Count > 0;
    }

    private static Task FollowAsync(ExchangeRoom room, string waybill, ParcelSnapshot parcel, CancellationToken cancellationToken)
    {
        var isBack = room.Exchange.WaybillBack == waybill;
        if (Has(parcel, TraceEvent.Signed))
        {
            return isBack ? ExchangeSteps.ReceiveAsync(room, cancellationToken) : ExchangeSteps.EndAsync(room, cancellationToken);
        }

        if (isBack && room.Exchange.Status == ExchangeStatus.AwaitingGoods && Has(parcel, TraceEvent.PickedUp))
        {
            room.Set(room.Exchange with { Status = ExchangeStatus.OnTheWayBack });
        }

        return Task.CompletedTask;
    }

    private static bool Has(ParcelSnapshot parcel, TraceEvent step) => parcel.Scans.Any(scan => scan.Event == step);
}
