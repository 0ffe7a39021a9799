using System.Text.Json;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Customers;

/// <summary>Writes everything the shop knows of a customer as one JSON document, shelf by shelf, with what becomes of each.</summary>
internal static class PersonalExport
{
    private static readonly JsonSerializerOptions Readable = new(QuoteJson.Options) { WriteIndented = true };

    public static async Task<string> OfAsync(ShopDb db, Customer customer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var shelves = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var shelf in PersonalShelves.All)
        {
            var rows = await shelf.ReadAsync(db, customer.Id, cancellationToken);
            shelves[JsonNamingPolicy.CamelCase.ConvertName(shelf.Noun.Name)] = new
            {
                shelf.Fate,
                shelf.Why,
                Rows = rows,
            };
        }

        shelves["waybill"] = new { Rows = await WaybillsAsync(db, customer.Id, cancellationToken) };
        shelves["repairRecord"] = new { Rows = await RepairsAsync(db, customer.Id, cancellationToken) };
        return JsonSerializer.Serialize(
            new
            {
                ExportedAt = now,
                Customer = customer,
                Shelves = shelves,
            },
            Readable
        );
    }

    private static async Task<List<Waybill>> WaybillsAsync(ShopDb db, string customerId, CancellationToken cancellationToken) =>
        await Own(db, customerId)
            .Join(db.Waybills, order => order.Number, waybill => waybill.OrderNumber, (_, waybill) => waybill)
            .AsNoTracking()
            .Include(waybill => waybill.Traces)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);

    private static async Task<object> RepairsAsync(ShopDb db, string customerId, CancellationToken cancellationToken) =>
        await Own(db, customerId)
            .Join(db.RepairRecords, order => order.Number, record => record.OrderNumber, (_, record) => record)
            .AsNoTracking()
            .ToListAsync(cancellationToken);

    private static IQueryable<Order> Own(ShopDb db, string customerId) => db.Orders.Where(order => order.CustomerId == customerId);
}
