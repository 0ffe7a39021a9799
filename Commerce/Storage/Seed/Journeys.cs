using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>Plans a parcel's whole way from the warehouse to the signature, with believable pauses: never a day between two scans.</summary>
internal sealed class Journeys(Dice dice, ShopClock clock)
{
    private static readonly Bilingual[] Signatures =
    [
        new("本人签收", "Signed by the recipient"),
        new("家人代收", "Signed by a family member"),
        new("门卫代收", "Taken by the doorman"),
    ];

    private static readonly Bilingual Locker = new("已放入小区智能快递柜", "Put in the estate's parcel locker");

    private int serial;

    public Waybill Plan(Order order, IEnumerable<OrderLine> lines, DateTimeOffset shippedAt)
    {
        var carrier = dice.Of(Carrier.Known);
        var number = WaybillNumbers.Of(carrier, ++serial, dice);
        var traces = Scans(Towns.Of(order.ShipTo.City), order.ShipTo.District, shippedAt)
            .Select((scan, i) => scan with { WaybillNumber = number, No = i + 1 })
            .ToList();
        var arrival = clock.DayOf(traces[^1].At);
        return new Waybill
        {
            Number = number,
            OrderNumber = order.Number,
            Carrier = carrier,
            ShippedAt = shippedAt,
            Eta = clock.StartOf(arrival).AddHours(20),
            PromisedBy = clock.StartOf(arrival.AddDays(2)),
            Items =
            [
                .. lines.Select(line => new ParcelItem
                {
                    WaybillNumber = number,
                    LineNo = line.No,
                    Quantity = line.Quantity,
                }),
            ],
            Traces = traces,
        };
    }

    private List<Trace> Scans(Town home, string district, DateTimeOffset shippedAt)
    {
        var from = dice.Of(Towns.Warehouses);
        var road = new List<Trace> { Scan(shippedAt + dice.Hours(1, 8), TraceEvent.PickedUp, from, from.Station(from.Districts[0])) };
        road.Add(Scan(road[^1].At + dice.Hours(2, 6), TraceEvent.Departed, from, from.Hub));
        if (from.Province != home.Province)
        {
            var via = dice.Chance(50) ? Towns.Wuhan : Towns.Nanchang;
            road.Add(Scan(road[^1].At + dice.Hours(8, 18), TraceEvent.Arrived, via, via.Hub));
            road.Add(Scan(road[^1].At + dice.Hours(1, 4), TraceEvent.Departed, via, via.Hub));
        }

        road.Add(Scan(road[^1].At + dice.Hours(6, 18), TraceEvent.Arrived, home, home.Hub));
        road.Add(Scan(NextRound(road[^1].At), TraceEvent.OutForDelivery, home, home.Station(district)));
        return AddArrival(road, home, district);
    }

    private List<Trace> AddArrival(List<Trace> road, Town home, string district)
    {
        if (dice.Chance(15))
        {
            road.Add(Scan(road[^1].At + dice.Hours(1, 5), TraceEvent.AtPickupPoint, home, home.Station(district)) with { Remark = Locker });
        }

        road.Add(
            Scan(road[^1].At + dice.Hours(1, 9), TraceEvent.Signed, home, home.Station(district)) with
            {
                Remark = dice.Of(Signatures),
            }
        );
        return road;
    }

    /// <summary>Couriers set out two hours after a morning arrival, else between seven and half past eight the next day.</summary>
    private DateTimeOffset NextRound(DateTimeOffset arrival)
    {
        var local = clock.ToShop(arrival);
        return local.Hour is >= 5 and < 12 ? arrival.AddHours(2) : NextMorning(local) + dice.Hours(0, 1.5);
    }

    private DateTimeOffset NextMorning(DateTimeOffset local) =>
        clock.StartOf(clock.DayOf(local).AddDays(local.Hour < 5 ? 0 : 1)).AddHours(7);

    internal static Trace Scan(DateTimeOffset at, TraceEvent what, Town town, Bilingual place) =>
        new()
        {
            WaybillNumber = string.Empty,
            No = 0,
            At = at,
            Event = what,
            City = town.City,
            Place = place,
        };
}
