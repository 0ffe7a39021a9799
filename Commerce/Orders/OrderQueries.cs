using BotApp.Commerce.Delivery;
using BotApp.Commerce.Storage;
using BotApp.Commerce.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Orders;

/// <summary>The desks' questions to the database, compiled once for each kind of it.</summary>
internal sealed class OrderQueries
{
    private static readonly OrderQueries File = new();
    private static readonly OrderQueries Server = new();

    private OrderQueries() { }

    public static OrderQueries Of(ShopDb db) => db is FileShopDb ? File : Server;

    /// <summary>A customer's latest orders with their lines, latest first.</summary>
    public readonly Func<ShopDb, string, int, IAsyncEnumerable<Order>> Latest = EF.CompileAsyncQuery(
        (ShopDb db, string customerId, int take) =>
            db
                .Orders.AsNoTracking()
                .Where(order => order.CustomerId == customerId)
                .OrderByDescending(order => order.PlacedAt)
                .ThenByDescending(order => order.Number)
                .Take(take)
                .Include(order => order.Lines.OrderBy(line => line.No))
                .AsSplitQuery()
    );

    /// <summary>A customer's latest orders that are paid and not yet wholly received.</summary>
    public readonly Func<ShopDb, string, int, IAsyncEnumerable<Order>> UnderWay = EF.CompileAsyncQuery(
        (ShopDb db, string customerId, int take) =>
            db
                .Orders.AsNoTracking()
                .Where(order => order.CustomerId == customerId)
                .Where(order =>
                    order.Status == OrderStatus.ToShip || order.Status == OrderStatus.PartlyShipped || order.Status == OrderStatus.Shipped
                )
                .OrderByDescending(order => order.PlacedAt)
                .ThenByDescending(order => order.Number)
                .Take(take)
                .Include(order => order.Lines.OrderBy(line => line.No))
                .AsSplitQuery()
    );

    public readonly Func<ShopDb, string, string, IAsyncEnumerable<Order>> ByNumber = EF.CompileAsyncQuery(
        (ShopDb db, string customerId, string number) =>
            db
                .Orders.AsNoTracking()
                .Where(order => order.Number == number && order.CustomerId == customerId)
                .Include(order => order.Lines.OrderBy(line => line.No))
                .AsSingleQuery()
    );

    /// <summary>
    /// An order of a customer once for each of its lines, payments and gifts, which are few. Asked flat because EF's own way of including a list builds delegates
    /// anew for every row, and not tracked because most of what a deed reads it never changes.
    /// </summary>
    public readonly Func<ShopDb, string, string, IAsyncEnumerable<OrderRows.Parts>> ToChange = EF.CompileAsyncQuery(
        (ShopDb db, string customerId, string number) =>
            from order in db.Orders.AsNoTracking()
            where order.Number == number && order.CustomerId == customerId
            from line in order.Lines.DefaultIfEmpty()
            from payment in order.Payments.DefaultIfEmpty()
            from gift in order.Gifts.DefaultIfEmpty()
            orderby line.No, payment.No, gift.No
            select new OrderRows.Parts(order, line, payment, gift, order.Promotions.Any())
    );

    /// <summary>The promotions of an order once for each of their shares.</summary>
    public readonly Func<ShopDb, string, IAsyncEnumerable<OrderRows.Promotions>> PromotionsOf = EF.CompileAsyncQuery(
        (ShopDb db, string number) =>
            from promotion in db.Set<OrderPromotion>().AsNoTracking()
            where promotion.OrderNumber == number
            from share in promotion.Shares.DefaultIfEmpty()
            orderby promotion.No, share.LineNo
            select new OrderRows.Promotions(promotion, share)
    );

    /// <summary>The waybills, with scans, of those orders of a customer that are on the road.</summary>
    public readonly Func<ShopDb, string, IAsyncEnumerable<Waybill>> OnTheRoad = EF.CompileAsyncQuery(
        (ShopDb db, string customerId) =>
            db
                .Orders.AsNoTracking()
                .Where(order =>
                    order.CustomerId == customerId && (order.Status == OrderStatus.Shipped || order.Status == OrderStatus.PartlyShipped)
                )
                .Join(db.Waybills, order => order.Number, waybill => waybill.OrderNumber, (_, waybill) => waybill)
                .OrderBy(waybill => waybill.ShippedAt)
                .ThenBy(waybill => waybill.Number)
                .Include(waybill => waybill.Traces.OrderBy(trace => trace.No))
                .AsSingleQuery()
    );

    /// <summary>An order's waybills with contents and scans, first shipped first.</summary>
    public readonly Func<ShopDb, string, IAsyncEnumerable<Waybill>> WaybillsOf = EF.CompileAsyncQuery(
        (ShopDb db, string orderNumber) =>
            db
                .Waybills.AsNoTracking()
                .Where(waybill => waybill.OrderNumber == orderNumber)
                .OrderBy(waybill => waybill.ShippedAt)
                .ThenBy(waybill => waybill.Number)
                .Include(waybill => waybill.Items.OrderBy(item => item.LineNo))
                .Include(waybill => waybill.Traces.OrderBy(trace => trace.No))
                .AsSplitQuery()
    );

    /// <summary>Asks every question once, about nobody: the first real one is then answered without its preparation.</summary>
    public static async Task WarmUpAsync(ShopDb db, CancellationToken cancellationToken)
    {
        var queries = Of(db);
        await queries.Latest(db, string.Empty, 1).ToListAsync(cancellationToken);
        await queries.UnderWay(db, string.Empty, 1).ToListAsync(cancellationToken);
        await queries.OnTheRoad(db, string.Empty).ToListAsync(cancellationToken);
        await queries.ByNumber(db, string.Empty, string.Empty).ToListAsync(cancellationToken);
        await queries.WaybillsOf(db, string.Empty).ToListAsync(cancellationToken);
        await queries.ToChange(db, string.Empty, string.Empty).ToListAsync(cancellationToken);
        await queries.PromotionsOf(db, string.Empty).ToListAsync(cancellationToken);
    }
}
