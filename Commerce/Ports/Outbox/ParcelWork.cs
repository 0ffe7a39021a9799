using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Outbox;

/// <summary>Books the way back of a return and writes the waybill's number into it.</summary>
internal sealed class ReturnBooker(IDbContextFactory<ShopDb> shop, ILogisticsSystem logistics)
    : FollowUp<PickUpBook>(FollowUps.PickUpBook, shop)
{
    protected override async Task<FollowUpOutcome> RunAsync(
        ShopDb db,
        PickUpBook payload,
        OutboxRow row,
        CancellationToken cancellationToken
    )
    {
        var request = await db
            .ReturnRequests.AsNoTracking()
            .FirstOrDefaultAsync(one => one.Number == payload.ReturnNumber, cancellationToken);
        if (request is null)
        {
            return Missing;
        }

        var order = await db.Orders.AsNoTracking().FirstAsync(one => one.Number == request.OrderNumber, cancellationToken);
        var call = new ReturnCall(request.Number, order.Number, request.HandIn, order.ShipTo);
        return await logistics.BookReturnAsync(call, cancellationToken) switch
        {
            ReturnBooking.Booked(var waybill) => new FollowUpOutcome.Done(SandboxOf(logistics, OutsideSource.Logistics))
            {
                Write = (tables, token) => WriteAsync(tables, request.Number, waybill, token),
            },
            ReturnBooking.Declined(var code) => new FollowUpOutcome.GivenUp(code),
            _ => throw new InvalidOperationException("A way back is booked or declined."),
        };
    }

    private static async Task WriteAsync(ShopDb db, string number, string waybill, CancellationToken cancellationToken)
    {
        var request = await db.ReturnRequests.FirstAsync(one => one.Number == number, cancellationToken);
        db.Replace(request, request with { WaybillNumber = waybill, Version = request.Version + 1 });
    }
}

/// <summary>Asks the carrier to look after a parcel.</summary>
internal sealed class CarrierUrger(IDbContextFactory<ShopDb> shop, ILogisticsSystem logistics)
    : FollowUp<CarrierUrge>(FollowUps.CarrierUrge, shop)
{
    protected override async Task<FollowUpOutcome> RunAsync(
        ShopDb db,
        CarrierUrge payload,
        OutboxRow row,
        CancellationToken cancellationToken
    )
    {
        var answer = await logistics.UrgeAsync(new ParcelCall(row.Id, payload.WaybillNumber), cancellationToken);
        return Of(answer, SandboxOf(logistics, OutsideSource.Logistics));
    }
}

/// <summary>Asks the carrier to stop a parcel.</summary>
internal sealed class CarrierStopper(IDbContextFactory<ShopDb> shop, ILogisticsSystem logistics)
    : FollowUp<CarrierIntercept>(FollowUps.CarrierIntercept, shop)
{
    protected override async Task<FollowUpOutcome> RunAsync(
        ShopDb db,
        CarrierIntercept payload,
        OutboxRow row,
        CancellationToken cancellationToken
    )
    {
        var answer = await logistics.InterceptAsync(new ParcelCall(row.Id, payload.WaybillNumber), cancellationToken);
        return Of(answer, SandboxOf(logistics, OutsideSource.Logistics));
    }
}

/// <summary>Asks the carrier to bring a parcel to its order's address as it is now.</summary>
internal sealed class CarrierRedirector(IDbContextFactory<ShopDb> shop, ILogisticsSystem logistics)
    : FollowUp<CarrierRedirect>(FollowUps.CarrierRedirect, shop)
{
    protected override async Task<FollowUpOutcome> RunAsync(
        ShopDb db,
        CarrierRedirect payload,
        OutboxRow row,
        CancellationToken cancellationToken
    )
    {
        var waybill = await db.Waybills.AsNoTracking().FirstOrDefaultAsync(one => one.Number == payload.WaybillNumber, cancellationToken);
        if (waybill is null)
        {
            return Missing;
        }

        var order = await db.Orders.AsNoTracking().FirstAsync(one => one.Number == waybill.OrderNumber, cancellationToken);
        var answer = await logistics.RedirectAsync(new RedirectCall(row.Id, waybill.Number, order.ShipTo), cancellationToken);
        return Of(answer, SandboxOf(logistics, OutsideSource.Logistics));
    }
}
