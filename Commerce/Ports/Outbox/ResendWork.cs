using BotApp.Commerce.Delivery;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Outbox;

/// <summary>
/// Books the parcel of goods sent again, in place of one that went wrong. Goods to be exchanged are fetched first; the warehouse, whose ticket stays open, sends
/// the new ones when it has them.
/// </summary>
internal sealed class Resender(IDbContextFactory<ShopDb> shop, ILogisticsSystem logistics, ShopClock clock)
    : FollowUp<ParcelResend>(FollowUps.Resend, shop)
{
    protected override async Task<FollowUpOutcome> RunAsync(
        ShopDb db,
        ParcelResend payload,
        OutboxRow row,
        CancellationToken cancellationToken
    )
    {
        var order = await db.Orders.AsNoTracking().FirstOrDefaultAsync(one => one.Number == payload.OrderNumber, cancellationToken);
        var lost = await db.Waybills.AsNoTracking().FirstOrDefaultAsync(one => one.Number == payload.WaybillNumber, cancellationToken);
        if (order is null || lost is null)
        {
            return Missing;
        }

        var booking = payload.FetchFirst
            ? await logistics.BookReturnAsync(new(payload.TicketNumber, order.Number, HandIn.PickUp, order.ShipTo), cancellationToken)
            : await logistics.SendAsync(new(payload.TicketNumber, order.Number, order.ShipTo), cancellationToken);
        return booking switch
        {
            ReturnBooking.Booked(var number) => new FollowUpOutcome.Done(SandboxOf(logistics, OutsideSource.Logistics))
            {
                Write = payload.FetchFirst ? null : (tables, token) => WriteAsync(tables, Parcel(payload, lost, number), token),
            },
            ReturnBooking.Declined(var code) => new FollowUpOutcome.GivenUp(code),
            _ => throw new InvalidOperationException("A parcel is booked or declined."),
        };
    }

    private Waybill Parcel(ParcelResend sent, Waybill lost, string number) =>
        new()
        {
            Number = number,
            OrderNumber = sent.OrderNumber,
            Carrier = lost.Carrier,
            ShippedAt = clock.Now,
            Items =
            [
                .. sent.Pieces.Select(piece => new ParcelItem
                {
                    WaybillNumber = number,
                    LineNo = piece.LineNo,
                    Quantity = piece.Quantity,
                }),
            ],
        };

    private static async Task WriteAsync(ShopDb db, Waybill parcel, CancellationToken cancellationToken)
    {
        if (!await db.Waybills.AnyAsync(one => one.Number == parcel.Number, cancellationToken))
        {
            db.Add(parcel);
        }
    }
}
