using System.Text.Json.Nodes;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using BotApp.Commerce.Storage.Exchange;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.TauRetail;

/// <summary>The tau-retail shop in a database of its own, brought there by an import; orders can be read back in its own JSON.</summary>
internal sealed class TauShop : IAsyncDisposable
{
    public TauShop(Shop shop) => Shop = shop;

    public Shop Shop { get; }

    public ImportReport? Report { get; private init; }

    public static string Source => SharedData.Folder("TAU_DATA", "tau-retail");

    public static async Task<TauShop> CreateAsync(Engine engine = Engine.Sqlite)
    {
        using var files = new TempFolder();
        await new TauFiles(Source, files.Path, Shop.FirstMorning).WriteAsync(CancellationToken.None);
        var shop = await Shop.CreateEmpty(engine);
        return new TauShop(shop) { Report = await shop.The<ShopImport>().RunAsync(files.Path, new ImportWish(), CancellationToken.None) };
    }

    /// <summary>The order as orders.json has it, from the rows it has now.</summary>
    public async Task<JsonObject> ReadBackAsync(string orderId)
    {
        await using var db = await Shop.Tables();
        var order = await db
            .Orders.AsNoTracking()
            .AsSplitQuery()
            .Include(order => order.Lines.OrderBy(line => line.No))
            .Include(order => order.Payments.OrderBy(payment => payment.No))
            .SingleAsync(order => order.Number == orderId);
        var items = new JsonArray();
        foreach (var line in order.Lines)
        {
            items.Add(await ItemAsync(db, line));
        }

        return new JsonObject
        {
            ["order_id"] = order.Number,
            ["user_id"] = order.CustomerId,
            ["address"] = AddressOf(order.ShipTo),
            ["items"] = items,
            ["fulfillments"] = await ParcelsAsync(db, order),
            ["status"] = StatusOf(order),
            ["payment_history"] = new JsonArray([.. order.Payments.Select(PaymentOf)]),
        };
    }

    /// <summary>The orders of a user, by number.</summary>
    public async Task<IReadOnlyList<string>> OrdersOfAsync(string userId)
    {
        await using var db = await Shop.Tables();
        return await db
            .Orders.Where(order => order.CustomerId == userId)
            .OrderBy(order => order.Number)
            .Select(order => order.Number)
            .ToListAsync();
    }

    public ValueTask DisposeAsync() => Shop.DisposeAsync();

    private static async Task<JsonNode> ItemAsync(ShopDb db, OrderLine line)
    {
        var variant = await db.Variants.AsNoTracking().Include(variant => variant.Options).SingleAsync(variant => variant.Sku == line.Sku);
        return new JsonObject
        {
            ["name"] = line.Name.En,
            ["product_id"] = line.ProductId,
            ["item_id"] = line.Sku,
            ["price"] = line.UnitPrice,
            ["options"] = new JsonObject(
                variant
                    .Options.OrderBy(option => option.No)
                    .Select(option => KeyValuePair.Create(option.Name.En, (JsonNode?)option.Value.En))
            ),
        };
    }

    private static async Task<JsonArray> ParcelsAsync(ShopDb db, Order order)
    {
        var waybills = await db
            .Waybills.AsNoTracking()
            .Where(waybill => waybill.OrderNumber == order.Number)
            .OrderBy(waybill => waybill.Number)
            .Include(waybill => waybill.Items.OrderBy(item => item.LineNo))
            .ToListAsync();
        return new JsonArray([
            .. waybills.Select(waybill =>
                (JsonNode)
                    new JsonObject
                    {
                        ["tracking_id"] = new JsonArray(waybill.Number),
                        ["item_ids"] = new JsonArray([
                            .. waybill.Items.Select(item => (JsonNode)order.Lines.First(line => line.No == item.LineNo).Sku),
                        ]),
                    }
            ),
        ]);
    }

    public static JsonObject AddressOf(Address address) =>
        new()
        {
            ["address1"] = address.Street,
            ["address2"] = address.Detail,
            ["city"] = address.City,
            ["country"] = address.Country,
            ["state"] = address.Province,
            ["zip"] = address.PostalCode,
        };

    private static JsonNode PaymentOf(OrderPayment payment) =>
        new JsonObject
        {
            ["transaction_type"] = payment.Type == PaymentType.Refund ? "refund" : "payment",
            ["amount"] = payment.Amount,
            ["payment_method_id"] = payment.MethodId,
        };

    private static string StatusOf(Order order) =>
        order switch
        {
            { Status: OrderStatus.Delivered } => "delivered",
            { Status: OrderStatus.Cancelled } => "cancelled",
            { Warehouse: WarehouseState.Waiting or WarehouseState.NotSent } => "pending",
            _ => "processed",
        };
}
