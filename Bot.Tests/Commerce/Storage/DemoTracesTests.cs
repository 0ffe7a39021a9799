using System.Globalization;
using System.Text.RegularExpressions;
using BotApp.Commerce;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.Commerce.Storage;

public sealed class DemoTracesTests
{
    public static TheoryData<string> Openings => DemoShopTests.Openings;

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task Scans_are_numbered_in_the_order_of_time_and_none_lies_in_the_future(string opened)
    {
        var now = DateTimeOffset.Parse(opened, CultureInfo.InvariantCulture);
        foreach (var (_, waybill) in await ParcelsOf(opened))
        {
            waybill.Traces.Select(trace => trace.No).ShouldBe(Enumerable.Range(1, waybill.Traces.Count), waybill.Number);
            DateTimeOffset[] life = [waybill.ShippedAt, .. waybill.Traces.Select(trace => trace.At), now];
            life.ShouldBeInOrder(SortDirection.Ascending, waybill.Number);
        }
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task A_signature_is_the_last_scan_and_what_the_order_was_delivered_by(string opened)
    {
        foreach (var parcels in (await ParcelsOf(opened)).GroupBy(pair => pair.Order.Number))
        {
            var order = parcels.First().Order;
            var signed = parcels.Select(pair => pair.Waybill.Traces.LastOrDefault()).ToList();
            parcels.ShouldAllBe(pair => pair.Waybill.Traces.SkipLast(1).All(trace => trace.Event != TraceEvent.Signed), order.Number);
            if (order.DeliveredAt is { } delivered)
            {
                signed.ShouldAllBe(trace => trace != null && trace.Event == TraceEvent.Signed, order.Number);
                signed.Max(trace => trace!.At).ShouldBe(delivered, order.Number);
            }
            else if (order.Status == OrderStatus.Shipped)
            {
                signed.ShouldContain(trace => trace == null || trace.Event != TraceEvent.Signed, order.Number);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task A_parcel_is_picked_up_first_and_delivered_where_the_order_goes_unless_it_went_astray(string opened)
    {
        foreach (var (order, waybill) in (await ParcelsOf(opened)).Where(pair => pair.Waybill.Traces.Count > 0))
        {
            waybill.Traces[0].Event.ShouldBe(TraceEvent.PickedUp, waybill.Number);
            if (waybill.Traces[^1].Event == TraceEvent.Signed)
            {
                waybill.Traces[^1].City.ShouldBe(order.ShipTo.City, waybill.Number);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task Every_kind_of_trouble_can_be_met(string opened)
    {
        var now = DateTimeOffset.Parse(opened, CultureInfo.InvariantCulture);
        var signals = new ParcelSignals(Options.Create(new CommerceOptions()));
        var met = (await ParcelsOf(opened))
            .Where(pair => pair.Order.Status == OrderStatus.Shipped)
            .SelectMany(pair => signals.Read(pair.Waybill, pair.Order.ShipTo, now).Signals)
            .Select(signal => signal.GetType());
        Type[] troubles =
        [
            typeof(ParcelSignal.NoPickup),
            typeof(ParcelSignal.Stalled),
            typeof(ParcelSignal.WrongCity),
            typeof(ParcelSignal.Returned),
        ];
        troubles.ShouldBeSubsetOf(met);
    }

    [Fact]
    public async Task Most_parcels_on_the_road_are_well()
    {
        var signals = new ParcelSignals(Options.Create(new CommerceOptions()));
        var parcels = (await ParcelsOf("2026-11-22T10:00:00+08:00"))
            .Where(pair => pair.Order.Status == OrderStatus.Shipped)
            .Select(pair => signals.Read(pair.Waybill, pair.Order.ShipTo, Shop.FirstMorning))
            .ToList();
        parcels.Count(parcel => parcel.Problem is null).ShouldBeGreaterThan(parcels.Count * 2 / 3);
    }

    [Fact]
    public async Task Waybill_numbers_look_like_their_carriers()
    {
        var shapes = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["SF"] = @"^SF\d{13}$",
            ["ZTO"] = @"^78\d{12}$",
            ["YTO"] = @"^YT\d{13}$",
            ["JD"] = @"^JDVA\d{11}$",
            ["YD"] = @"^46\d{13}$",
            ["EMS"] = @"^11\d{11}$",
        };
        var parcels = await ParcelsOf("2026-11-22T10:00:00+08:00");
        parcels.Select(pair => pair.Waybill.Carrier.Code).Distinct().ShouldBe(shapes.Keys, ignoreOrder: true);
        parcels.ShouldAllBe(pair =>
            Regex.IsMatch(pair.Waybill.Number, shapes[pair.Waybill.Carrier.Code], RegexOptions.None, TimeSpan.FromSeconds(1))
        );
    }

    private static async Task<List<(Order Order, Waybill Waybill)>> ParcelsOf(string opened)
    {
        await using var shop = await Shop.Create(DateTimeOffset.Parse(opened, CultureInfo.InvariantCulture));
        await using var db = await shop.Tables();
        var orders = await db.Orders.AsNoTracking().ToDictionaryAsync(order => order.Number);
        var waybills = await db.Waybills.AsNoTracking().Include(waybill => waybill.Traces.OrderBy(trace => trace.No)).ToListAsync();
        return [.. waybills.Select(waybill => (orders[waybill.OrderNumber], waybill))];
    }
}
