using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;

namespace BotApp.Tests.TestKit.Builders;

/// <summary>Plain records to start a test from; what a test is about it sets itself, with <c>with</c>.</summary>
internal static class An
{
    public static readonly DateTimeOffset Instant = new(2026, 11, 22, 2, 0, 0, TimeSpan.Zero);

    public static Address Address { get; } = new("林小满", "19900000001", "浙江省", "杭州市", "余杭区", "青禾街18号");

    public static Customer Customer(string id) =>
        new()
        {
            Id = id,
            Name = "林小满",
            Phone = Address.Phone,
            Language = "zh",
            JoinedAt = Instant.AddYears(-1),
        };

    public static OrderLine Line(int no = 1, string name = "保温杯", decimal price = 89m) =>
        new()
        {
            OrderNumber = "261120000001",
            No = no,
            ProductId = "P1",
            Sku = "P1-01",
            Name = new Bilingual(name, "flask"),
            Options = new Bilingual("黛蓝", "Ink blue"),
            Picture = "cup.svg",
            Quantity = 1,
            UnitPrice = price,
            Discount = 0m,
        };

    public static Order Order(OrderStatus status = OrderStatus.ToShip, params OrderLine[] lines) =>
        new()
        {
            Number = "261120000001",
            CustomerId = "c-00001",
            Status = status,
            Currency = "CNY",
            GoodsTotal = 89m,
            Discount = 0m,
            Freight = 0m,
            Total = 89m,
            PlacedAt = Instant.AddDays(-2),
            PayBefore = Instant.AddDays(-1),
            ShipTo = Address,
            Lines = lines.Length == 0 ? [Line()] : lines,
        };

    public static Waybill Waybill(DateTimeOffset shippedAt, params Trace[] traces) =>
        new()
        {
            Number = "SF1000000000001",
            OrderNumber = "261120000001",
            Carrier = Carrier.ShunFeng,
            ShippedAt = shippedAt,
            Traces = [.. traces.Select((trace, i) => trace with { No = i + 1 })],
        };

    public static Trace Scan(TraceEvent what, DateTimeOffset at, string city = "杭州市") =>
        new()
        {
            WaybillNumber = "SF1000000000001",
            No = 1,
            At = at,
            Event = what,
            City = city,
            Place = new Bilingual("杭州转运中心", "Hangzhou hub"),
        };
}
