using System.Globalization;
using BotApp.Commerce.Orders;
using BotApp.Tests.House;
using BotApp.Tests.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Storage;

public sealed class DemoShopTests
{
    /// <summary>An ordinary morning, just after midnight, a leap day, the first hours of a year.</summary>
    public static TheoryData<string> Openings =>
        ["2026-11-22T10:00:00+08:00", "2026-11-11T00:03:00+08:00", "2028-02-29T15:30:00+08:00", "2027-01-01T01:00:00+08:00"];

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task There_are_plenty_of_orders_in_every_status(string opened)
    {
        var orders = await OrdersOf(opened);
        orders.Count.ShouldBeGreaterThanOrEqualTo(1500);
        orders.Select(order => order.Status).Distinct().ShouldBe(Enum.GetValues<OrderStatus>(), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task Every_order_adds_up_to_the_cent(string opened)
    {
        foreach (var order in await OrdersOf(opened))
        {
            order.Lines.Sum(line => line.Quantity * line.UnitPrice).ShouldBe(order.GoodsTotal, order.Number);
            order.Lines.Sum(line => line.Discount).ShouldBe(order.Discount, order.Number);
            (order.Lines.Sum(line => line.Amount) + order.Freight).ShouldBe(order.Total, order.Number);
            order.Refunded.ShouldBeInRange(0m, order.Total, order.Number);
            order.Lines.Select(line => line.No).ShouldBe(Enumerable.Range(1, order.Lines.Count), order.Number);
        }
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task Every_number_carries_its_day_and_lies_in_the_past(string opened)
    {
        var now = Parse(opened);
        foreach (var order in await OrdersOf(opened))
        {
            order.Number.ShouldStartWith(order.PlacedAt.ToOffset(now.Offset).ToString("yyMMdd", CultureInfo.InvariantCulture));
            order.Number.Length.ShouldBe(12);
            DateTimeOffset?[] life = [order.PlacedAt, order.PaidAt, order.ShippedAt, order.DeliveredAt, order.ClosedAt, now];
            life.OfType<DateTimeOffset>().ShouldBeInOrder(SortDirection.Ascending, order.Number);
        }
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task A_status_has_exactly_the_dates_that_led_to_it(string opened)
    {
        foreach (var order in await OrdersOf(opened))
        {
            (order.PaidAt is not null).ShouldBe(order.PromisedShipAt is not null, order.Number);
            (order.ClosedAt is not null).ShouldBe(
                order.Status is OrderStatus.Completed or OrderStatus.Cancelled or OrderStatus.Refunded,
                order.Number
            );
            Expectation(order).ShouldBeTrue($"{order.Number} {order.Status}");
        }
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task What_was_paid_was_paid_in_time_and_a_pre_sale_in_two_parts(string opened)
    {
        var orders = await OrdersOf(opened);
        foreach (var (order, terms) in orders.Where(order => order.Presale is not null).Select(order => (order, order.Presale!)))
        {
            terms.Deposit.ShouldBeInRange(1m, order.Total / 2, order.Number);
            (order.PaidAt ?? terms.BalanceFrom).ShouldBeInRange(terms.BalanceFrom, terms.BalanceUntil, order.Number);
        }

        orders
            .Where(order => order.Status is not (OrderStatus.Unpaid or OrderStatus.Cancelled))
            .ShouldAllBe(order => (order.Presale == null ? order.PaidAt : order.Presale.DepositPaidAt) <= order.PayBefore);
        orders.Count(order => order.Presale is not null).ShouldBeInRange(10, orders.Count / 10);
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task Parcels_hold_what_was_ordered_once_and_only_when_shipped(string opened)
    {
        await using var shop = await Shop.Create(Parse(opened));
        await using var db = await shop.Tables();
        var waybills = (await db.Waybills.AsNoTracking().Include(waybill => waybill.Items).ToListAsync()).ToLookup(waybill =>
            waybill.OrderNumber
        );
        foreach (var order in await OrdersOf(opened))
        {
            var packed = waybills[order.Number]
                .SelectMany(waybill => waybill.Items)
                .Select(item => (item.LineNo, item.Quantity))
                .Order()
                .ToList();
            packed.ShouldBeSubsetOf(order.Lines.Select(line => (line.No, line.Quantity)), order.Number);
            packed.ShouldBeUnique();
            (packed.Count > 0).ShouldBe(order.ShippedAt is not null, order.Number);
            (packed.Count == order.Lines.Count).ShouldBe(
                order.ShippedAt is not null && order.Status != OrderStatus.PartlyShipped,
                order.Number
            );
        }
    }

    [Fact]
    public async Task The_demo_customers_orders_are_the_ones_described()
    {
        await using var shop = await Shop.Create();
        await using var db = await shop.Tables();
        var logins = await db
            .Customers.Where(customer => customer.LoginId != null)
            .ToDictionaryAsync(customer => customer.Id, customer => customer.LoginId!);
        var orders = await db.Orders.Where(order => logins.Keys.Contains(order.CustomerId)).ToListAsync();
        orders
            .Select(order => (logins[order.CustomerId], order.Number[6..], order.Status.ToString()))
            .Order()
            .ShouldBe(Described().Order());
    }

    [Fact]
    public async Task The_same_moment_makes_the_same_shop()
    {
        var again = await SeededFiles.SeedAsync(Shop.FirstMorning);
        Everything(again).ShouldBe(Everything(await SeededFiles.SeedAsync(Shop.FirstMorning)));
    }

    private static string Everything(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT (SELECT group_concat(concat_ws('|', Number, CustomerId, Status, Total, PlacedAt, PaidAt, ShippedAt, DeliveredAt, ClosedAt, ShipTo_Street)) FROM Orders)
                || (SELECT group_concat(concat_ws('|', OrderNumber, No, Sku, Quantity, UnitPrice, Discount)) FROM OrderLines)
                || (SELECT group_concat(concat_ws('|', WaybillNumber, No, At, Event, City)) FROM Traces)
            """;
        return (string)command.ExecuteScalar()!;
    }

    private static bool Expectation(Order order) =>
        order.Status switch
        {
            OrderStatus.Unpaid => order.PaidAt is null,
            OrderStatus.DepositPaid => order.PaidAt is null && order.Presale is { DepositPaidAt: not null },
            OrderStatus.ToShip => order is { PaidAt: not null, ShippedAt: null },
            OrderStatus.PartlyShipped or OrderStatus.Shipped => order is { ShippedAt: not null, DeliveredAt: null },
            OrderStatus.Delivered or OrderStatus.Completed or OrderStatus.Returning => order is { DeliveredAt: not null, Refunded: 0m },
            OrderStatus.Refunded => order.ShippedAt is not null && order.Refunded == order.Total,
            OrderStatus.Cancelled => order.ShippedAt is null && order.Refunded == (order.PaidAt is null ? 0m : order.Total),
            _ => false,
        };

    /// <summary>The rows of the table in docs/demo-shop.md: login, last six digits, status.</summary>
    private static IEnumerable<(string, string, string)> Described() =>
        File.ReadLines(Path.Combine(Repository.Root, "docs", "demo-shop.md"))
            .Where(line => line.StartsWith("| demo-", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1], cells[3], cells[5]));

    private static async Task<List<Order>> OrdersOf(string opened)
    {
        await using var shop = await Shop.Create(Parse(opened));
        await using var db = await shop.Tables();
        return await db.Orders.AsNoTracking().Include(order => order.Lines.OrderBy(line => line.No)).ToListAsync();
    }

    private static DateTimeOffset Parse(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
