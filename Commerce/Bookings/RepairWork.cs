using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Bookings;

/// <summary>What technicians and the workshop report: who comes, what was done, what is in repair and came back. Told twice, it is written once.</summary>
public sealed class RepairWork
{
    private readonly ShopUnit unit;
    private readonly CurrentTerms terms;

    internal RepairWork(ShopUnit unit, CurrentTerms terms)
    {
        this.unit = unit;
        this.terms = terms;
    }

    /// <summary>Names the technician of a visit. False when no such visit is booked.</summary>
    public Task<bool> AssignAsync(string bookingNumber, string technician, string phone, CancellationToken cancellationToken) =>
        ChangeAsync(
            bookingNumber,
            "technician assigned",
            booking => booking with { Technician = technician, TechnicianPhone = phone },
            cancellationToken
        );

    /// <summary>
    /// A visit is over. A finished installation begins the article's term (条例 art. 18); an impossible one is left to the customer's choice. False when no such
    /// visit is booked.
    /// </summary>
    public Task<bool> DoneAsync(string bookingNumber, bool succeeded, CancellationToken cancellationToken) =>
        unit.RunAsync(
            async db =>
            {
                if (await BookedAsync(db, bookingNumber, cancellationToken) is not { } booking)
                {
                    return false;
                }

                var now = terms.Now.Now;
                var status = succeeded ? BookingStatus.Done : BookingStatus.NotPossible;
                db.Replace(booking, booking with { Status = status, DoneAt = now, Version = booking.Version + 1 });
                if (succeeded && booking.Kind == BookingKind.Install)
                {
                    await InstalledAsync(db, booking, now, cancellationToken);
                }

                db.Audit("technician", "visit-done", bookingNumber, bookingNumber, $"{booking.Status} → {status}", now);
                return true;
            },
            done => !done,
            cancellationToken
        );

    /// <summary>Takes an article in for repair; the number of its repair, from 1. One that is in repair already is not taken in again.</summary>
    public Task<int> ReceiveAsync(
        string orderNumber,
        int lineNo,
        Bilingual fault,
        bool waitsForParts,
        CancellationToken cancellationToken
    ) =>
        unit.RunAsync(
            async db =>
            {
                var repairs = await RepairsAsync(db, orderNumber, lineNo, cancellationToken);
                if (repairs.Find(record => record.ReturnedAt is null) is { } open)
                {
                    db.Replace(open, open with { WaitsForParts = waitsForParts });
                    return open.No;
                }

                var no = repairs.Select(record => record.No).DefaultIfEmpty(0).Max() + 1;
                db.RepairRecords.Add(
                    new RepairRecord
                    {
                        OrderNumber = orderNumber,
                        LineNo = lineNo,
                        No = no,
                        Fault = fault,
                        ReceivedAt = terms.Now.Now,
                        WaitsForParts = waitsForParts,
                    }
                );
                return no;
            },
            _ => false,
            cancellationToken
        );

    /// <summary>An article is back with the customer; the days it was away do not count against the term. False when it is not in repair.</summary>
    public Task<bool> GiveBackAsync(string orderNumber, int lineNo, bool succeeded, CancellationToken cancellationToken) =>
        unit.RunAsync(
            async db =>
            {
                var repairs = await RepairsAsync(db, orderNumber, lineNo, cancellationToken);
                if (repairs.Find(record => record.ReturnedAt is null) is not { } open)
                {
                    return false;
                }

                db.Replace(open, open with { ReturnedAt = terms.Now.Now, Succeeded = succeeded, WaitsForParts = false });
                return true;
            },
            done => !done,
            cancellationToken
        );

    private Task<bool> ChangeAsync(string bookingNumber, string what, Func<Booking, Booking> change, CancellationToken cancellationToken) =>
        unit.RunAsync(
            async db =>
            {
                if (await BookedAsync(db, bookingNumber, cancellationToken) is not { } booking)
                {
                    return false;
                }

                var now = terms.Now.Now;
                db.Replace(booking, change(booking) with { Version = booking.Version + 1 });
                db.Audit("technician", "visit", bookingNumber, bookingNumber, what, now);
                db.FollowUp(FollowUps.Notice, new Notice(booking.CustomerId, "visit-technician", bookingNumber), bookingNumber, now);
                return true;
            },
            done => !done,
            cancellationToken
        );

    private static Task<Booking?> BookedAsync(ShopDb db, string number, CancellationToken cancellationToken) =>
        db.Bookings.FirstOrDefaultAsync(row => row.Number == number && row.Status == BookingStatus.Booked, cancellationToken);

    private static async Task InstalledAsync(ShopDb db, Booking booking, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var line = await db.Set<OrderLine>()
            .FirstAsync(line => line.OrderNumber == booking.OrderNumber && line.No == booking.LineNo, cancellationToken);
        db.Replace(line, line with { InstalledAt = now });
    }

    private static Task<List<RepairRecord>> RepairsAsync(ShopDb db, string orderNumber, int lineNo, CancellationToken cancellationToken) =>
        db
            .RepairRecords.Where(record => record.OrderNumber == orderNumber && record.LineNo == lineNo)
            .OrderBy(record => record.No)
            .ToListAsync(cancellationToken);
}
