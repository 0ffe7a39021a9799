using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>Words to tell a demo customer's orders in: times are hours before the shop's first start.</summary>
internal sealed class DemoStory(Customer who, DateTimeOffset now, ShopClock clock, IReadOnlyList<Product> products)
{
    public static readonly Town East = Towns.Warehouses[0];
    public static readonly Town South = Towns.Warehouses[1];
    public static readonly Bilingual ByHand = new("本人签收", "Signed by the recipient");
    public static readonly Bilingual AtStation = new(
        "驿站代收，凭取件码领取",
        "Taken in by the parcel station, collect with the pick-up code"
    );

    public DateTimeOffset Ago(double hours) => now - TimeSpan.FromHours(hours);

    /// <summary>Yesterday on the shop's calendar, whatever the hour is now.</summary>
    public DateTimeOffset Yesterday(double hour) => clock.StartOf(clock.DayOf(now).AddDays(-1)).AddHours(hour);

    /// <summary>Variants count from 1, in the order in which the goods list makes them.</summary>
    public BasketItem Item(string productId, int variant = 1, int quantity = 1)
    {
        var product = products.First(product => product.Id == productId);
        return new BasketItem(product, product.Variants[variant - 1], quantity);
    }

    public Order Placed(int serial, DateTimeOffset at, params BasketItem[] basket) =>
        Checkout.Place(serial, who, who.Addresses[0].Address, at, onSale: true, basket);

    public Waybill Parcel(
        Order order,
        Carrier carrier,
        string number,
        double shipped,
        DateTimeOffset due,
        int[] lines,
        params Trace[] scans
    ) =>
        new()
        {
            Number = number,
            OrderNumber = order.Number,
            Carrier = carrier,
            ShippedAt = Ago(shipped),
            Eta = due,
            PromisedBy = clock.StartOf(clock.DayOf(due).AddDays(2)),
            Items =
            [
                .. lines.Select(no => new ParcelItem
                {
                    WaybillNumber = number,
                    LineNo = no,
                    Quantity = order.Lines[no - 1].Quantity,
                }),
            ],
            Traces = [.. scans.Select((scan, i) => scan with { WaybillNumber = number, No = i + 1 })],
        };

    public Trace AtHub(double hours, TraceEvent what, Town town) => Journeys.Scan(Ago(hours), what, town, town.Hub);

    public Trace AtDoor(double hours, TraceEvent what, Town town, string district, Bilingual? remark = null) =>
        Journeys.Scan(Ago(hours), what, town, town.Station(district)) with
        {
            Remark = remark,
        };
}
