using BotApp.Commerce.Bookings;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Returns;

/// <summary>All that decides about goods of an order going back. The order is tracked; returns and exchanges are those not closed.</summary>
internal sealed record GoodsFile(Order Order)
{
    public required IReadOnlyDictionary<string, Product> Products { get; init; }

    public required IReadOnlyList<Waybill> Waybills { get; init; }

    public required IReadOnlyList<ReturnRequest> Returns { get; init; }

    public required IReadOnlyList<ExchangeRequest> Exchanges { get; init; }

    public required IReadOnlyList<RepairRecord> Repairs { get; init; }

    public required IReadOnlyList<PriceProtectionClaim> Protections { get; init; }

    public DateTimeOffset? InvoicedAt { get; init; }

    /// <summary>The freight insurance that would still pay; null: none, or used up.</summary>
    public FreightPolicy? Insurance { get; init; }

    public bool HasRequest => Returns.Count > 0 || Exchanges.Count > 0;

    /// <summary>How many of a line the customer has and nothing is under way for.</summary>
    public int Free(OrderLine line) =>
        line.Quantity
        - line.ReturnedQuantity
        - Exchanges
            .Where(exchange => exchange.IsOpen())
            .SelectMany(exchange => exchange.Lines)
            .Where(part => part.LineNo == line.No)
            .Sum(part => part.Quantity);

    /// <summary>When the new goods of an exchange were signed for, as far as their parcel is known; else when it was asked for.</summary>
    public DateTimeOffset ThereAt(ExchangeRequest exchange) =>
        Waybills
            .FirstOrDefault(parcel => parcel.Number == exchange.WaybillOut)
            ?.Traces.LastOrDefault(trace => trace.Event == TraceEvent.Signed)
            ?.At
        ?? exchange.CreatedAt;

    /// <summary>When the last parcel of a line was signed for; null while one of them was not.</summary>
    public DateTimeOffset? SignedAt(OrderLine line)
    {
        if (Order.DeliveredAt is { } delivered)
        {
            return delivered;
        }

        var parcels = Waybills.Where(parcel => parcel.Items.Any(item => item.LineNo == line.No)).ToList();
        var sent = parcels.SelectMany(parcel => parcel.Items).Where(item => item.LineNo == line.No).Sum(item => item.Quantity);
        var signed = parcels.ConvertAll(parcel => parcel.Traces.LastOrDefault(trace => trace.Event == TraceEvent.Signed)?.At);
        return sent < line.Quantity || signed.Contains(null) ? null : signed.Max();
    }
}

/// <summary>Reads the file of an order.</summary>
internal static class GoodsFiles
{
    public static async Task<GoodsFile> ReadAsync(ShopDb db, Order order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ids = order.Lines.Select(line => line.ProductId).Distinct(StringComparer.Ordinal).ToArray();
        return new GoodsFile(order)
        {
            Products = await db
                .Products.AsNoTracking()
                .Where(product => ids.Contains(product.Id))
                .ToDictionaryAsync(product => product.Id, StringComparer.Ordinal, cancellationToken),
            Waybills = await db
                .Waybills.AsNoTracking()
                .Where(parcel => parcel.OrderNumber == order.Number)
                .Include(parcel => parcel.Items)
                .Include(parcel => parcel.Traces.OrderBy(trace => trace.No))
                .AsSplitQuery()
                .ToListAsync(cancellationToken),
            Returns = await db
                .ReturnRequests.AsNoTracking()
                .Where(row => row.OrderNumber == order.Number && row.Status != ReturnStatus.Closed)
                .Include(row => row.Lines)
                .ToListAsync(cancellationToken),
            Exchanges = await db
                .ExchangeRequests.AsNoTracking()
                .Where(row => row.OrderNumber == order.Number && row.Status != ExchangeStatus.Closed)
                .Include(row => row.Lines.OrderBy(line => line.No))
                .ToListAsync(cancellationToken),
            Repairs = await db
                .RepairRecords.AsNoTracking()
                .Where(record => record.OrderNumber == order.Number)
                .ToListAsync(cancellationToken),
            Protections = await db
                .PriceProtectionClaims.AsNoTracking()
                .Where(claim => claim.OrderNumber == order.Number)
                .ToListAsync(cancellationToken),
            InvoicedAt = await db.Fapiao.Where(row => row.OrderNumber == order.Number).MinAsync(row => row.IssuedAt, cancellationToken),
            Insurance = await InsuranceAsync(db, order, now, cancellationToken),
        };
    }

    private static async Task<FreightPolicy?> InsuranceAsync(
        ShopDb db,
        Order order,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var policy = await db
            .FreightPolicies.AsNoTracking()
            .FirstOrDefaultAsync(row => row.OrderNumber == order.Number && row.CustomerId == order.CustomerId, cancellationToken);
        return
            policy is null
            || policy.ValidUntil < now
            || await db.InsuranceClaims.AnyAsync(claim => claim.PolicyNumber == policy.Number, cancellationToken)
            ? null
            : policy;
    }
}
