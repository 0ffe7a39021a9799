using System.Globalization;
using BotApp.Commerce.Orders;
using BotApp.Tests.House;
using BotApp.Tests.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Storage;

public sealed class DemoShopTests
{
    private static readonly (string Column, string Table, string Key)[] Named =
    [
        ("OrderNumber", "Orders", "Number"),
        ("CustomerId", "Customers", "Id"),
        ("Sku", "Variants", "Sku"),
        ("ProductId", "Products", "Id"),
        ("MethodId", "PaymentMethods", "Id"),
        ("CouponId", "Coupons", "Id"),
    ];

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

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task Payments_are_what_was_paid_and_given_back(string opened)
    {
        foreach (var order in await OrdersOf(opened))
        {
            decimal Sum(PaymentType type) => order.Payments.Where(payment => payment.Type == type).Sum(payment => payment.Amount);
            var deposit = order.Presale is { DepositPaidAt: not null } terms ? terms.Deposit : 0m;
            Sum(PaymentType.Payment).ShouldBe(order.PaidAt is null ? deposit : order.Total, order.Number);
            order.Payments.Where(payment => payment.IsDeposit).Sum(payment => payment.Amount).ShouldBe(deposit, order.Number);
            Sum(PaymentType.Refund).ShouldBe(order.Refunded, order.Number);
            order.Payments.ShouldAllBe(payment => payment.Amount > 0m);
        }
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task Promotions_and_their_shares_make_the_discount_of_every_line(string opened)
    {
        foreach (var order in await OrdersOf(opened))
        {
            order.Promotions.Sum(promotion => promotion.Off).ShouldBe(order.Discount, order.Number);
            order.Promotions.ShouldAllBe(promotion => promotion.Shares.Sum(share => share.Amount) == promotion.Off);
            var shares = order.Promotions.SelectMany(promotion => promotion.Shares).ToLookup(share => share.LineNo);
            order.Lines.ShouldAllBe(line => shares[line.No].Sum(share => share.Amount) == line.Discount);
        }
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task The_warehouse_has_handed_over_exactly_what_was_shipped(string opened)
    {
        foreach (var order in await OrdersOf(opened))
        {
            (order.Warehouse == WarehouseState.HandedOver).ShouldBe(
                order.ShippedAt is not null && order.Status != OrderStatus.PartlyShipped,
                order.Number
            );
            (order.Warehouse == WarehouseState.NotSent).ShouldBe(
                order.Status is OrderStatus.Unpaid or OrderStatus.DepositPaid or OrderStatus.Cancelled,
                order.Number
            );
        }
    }

    [Theory, BothEngines]
    public async Task What_names_an_order_or_a_customer_names_one_that_exists(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await using var db = await shop.Tables();
        var types = db.Model.GetEntityTypes().ToList();
        var missing = new List<string>();
        foreach (var type in types)
        {
            var table = type.GetTableName();
            foreach (var (column, target, key) in Named.Where(name => type.FindProperty(name.Column) is not null))
            {
                var sql =
                    $"SELECT COUNT(*) AS \"Value\" FROM \"{table}\" t WHERE t.\"{column}\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"{target}\" o WHERE o.\"{key}\" = t.\"{column}\")";
                if (
                    await db
                        .Database.SqlQueryRaw<int>(sql.Replace("COUNT(*)", "CAST(COUNT(*) AS INTEGER)", StringComparison.Ordinal))
                        .SingleAsync() > 0
                )
                {
                    missing.Add($"{table}.{column}");
                }
            }
        }

        missing.ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task The_whole_domain_has_its_rows(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await using var db = await shop.Tables();
        (await db.RegionStocks.GroupBy(stock => stock.Sku).CountAsync()).ShouldBe(await db.Variants.CountAsync());
        (await db.PriceChanges.CountAsync()).ShouldBeGreaterThan(await db.Variants.CountAsync());
        (await db.Products.Include(product => product.Specs).ToListAsync()).ShouldAllBe(product => product.Specs.Count >= 3);
        (await db.PaymentMethods.CountAsync(method => method.Balance > 0)).ShouldBeGreaterThan(0);
        (await db.Coupons.Select(coupon => coupon.Kind).Distinct().CountAsync()).ShouldBe(4);
        (await db.Fapiao.SingleAsync()).DigitalNumber!.Length.ShouldBe(20);
        (await db.BookingSlots.Select(slot => slot.Region).Distinct().CountAsync()).ShouldBe(3);
        (await db.Watches.CountAsync()).ShouldBe(1);
        (await db.Refunds.CountAsync(refund => refund.ArrivedAt == null)).ShouldBeGreaterThan(0);
        (await db.FreightPolicies.CountAsync()).ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task The_rice_of_demo_2_became_cheaper_within_the_week_after_it_was_paid(string opened)
    {
        var order = (await OrdersOf(opened)).Single(order => order.Number.EndsWith("002003", StringComparison.Ordinal));
        await using var shop = await Shop.Create(Parse(opened));
        await using var db = await shop.Tables();
        var rice = await db.Variants.SingleAsync(variant => variant.Sku == order.Lines[0].Sku);
        var fall = await db.PriceChanges.Where(change => change.Sku == rice.Sku).OrderByDescending(change => change.At).FirstAsync();
        fall.Price.ShouldBe(rice.Price);
        rice.Price.ShouldBeLessThan(order.Lines[0].UnitPrice - (order.Lines[0].Discount / order.Lines[0].Quantity));
        fall.At.ShouldBeInRange(order.PaidAt!.Value, order.PaidAt.Value.AddDays(7));
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task The_laptop_of_demo_2_was_charged_twice_and_nothing_else_was(string opened)
    {
        var order = (await OrdersOf(opened)).Single(order => order.Number.EndsWith("002002", StringComparison.Ordinal));
        await using var shop = await Shop.Create(Parse(opened));
        await using var db = await shop.Tables();
        var attempt = await db.PaymentIntents.SingleAsync();
        var told = await db.GatewayEvents.OrderBy(row => row.ReceivedAt).ToListAsync();
        (attempt.OrderNumber, attempt.CustomerId, attempt.Amount).ShouldBe((order.Number, order.CustomerId, order.Total));
        told.Select(row => row.Subject).ShouldBe([attempt.Number, attempt.Number]);
        told[0].Payload.ShouldContain($"\"{order.Payments.ShouldHaveSingleItem().GatewayReference}\"");
        told[1].Payload.ShouldNotBe(told[0].Payload);
        told[^1].ReceivedAt.ShouldBeLessThan(Parse(opened));
    }

    [Fact]
    public async Task One_phone_was_bought_without_the_record_that_it_stays()
    {
        await using var shop = await Shop.Create();
        await using var db = await shop.Tables();
        var unconfirmed = await db
            .Orders.SelectMany(order => order.Lines)
            .Where(line => line.ProductId == "P1001" && line.ExceptionConfirmedAt == null)
            .ToListAsync();
        unconfirmed.ShouldHaveSingleItem().OrderNumber.ShouldEndWith("001002");
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
            .Where(cells => cells.Length == 7)
            .Select(cells => (cells[1], cells[3], cells[5]));

    private static async Task<List<Order>> OrdersOf(string opened)
    {
        await using var shop = await Shop.Create(Parse(opened));
        await using var db = await shop.Tables();
        return await db
            .Orders.AsNoTracking()
            .AsSplitQuery()
            .Include(order => order.Lines.OrderBy(line => line.No))
            .Include(order => order.Payments.OrderBy(payment => payment.No))
            .Include(order => order.Promotions)
                .ThenInclude(promotion => promotion.Shares)
            .ToListAsync();
    }

    private static DateTimeOffset Parse(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
