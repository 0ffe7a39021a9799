using System.Text.Json;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports;
using BotApp.Tests.TestKit;
using BotApp.Tests.TestKit.Builders;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Ports.Own;

public sealed class OwnSystemsTests
{
    private const string Sku = "P1002-01";

    [Theory, BothEngines]
    public async Task An_order_found_to_change_is_saved_with_the_callers_transaction(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var orders = shop.The<IOrderSystem>();
        await using (var db = await shop.Tables())
        {
            (await orders.FindToChangeAsync(db, "c-00002", PortWorld.Unpaid, default)).ShouldBeNull();
            var order = (await orders.FindToChangeAsync(db, PortWorld.Customer, PortWorld.Unpaid, default))!;
            await orders.SaveAsync(db, order, order with { Status = OrderStatus.Cancelled, Version = order.Version + 1 }, default);
            (await StatusAsync(shop)).ShouldBe(OrderStatus.Unpaid);
            await db.SaveChangesAsync();
        }

        (await StatusAsync(shop)).ShouldBe(OrderStatus.Cancelled);
    }

    /// <summary>A deed that calls another one must not carry on with the order as it was before.</summary>
    [Theory, BothEngines]
    public async Task An_order_asked_for_again_where_it_is_to_be_changed_is_the_changed_one(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var orders = shop.The<IOrderSystem>();
        await using var db = await shop.Tables();
        var order = (await orders.FindToChangeAsync(db, PortWorld.Customer, PortWorld.Unpaid, default))!;
        await orders.SaveAsync(db, order, order with { Refunded = 1m, Version = order.Version + 1 }, default);

        var again = (await orders.FindToChangeAsync(db, PortWorld.Customer, PortWorld.Unpaid, default))!;
        (again.Refunded, again.Lines.Count).ShouldBe((1m, order.Lines.Count));
        (await orders.FindToChangeAsync(db, "c-00002", PortWorld.Unpaid, default)).ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task An_order_read_to_be_changed_has_everything_that_belongs_to_it_once(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await using var db = await shop.Tables();
        var orders = await db
            .Orders.AsNoTracking()
            .Include(order => order.Lines.OrderBy(line => line.No))
            .Include(order => order.Payments.OrderBy(payment => payment.No))
            .Include(order => order.Gifts.OrderBy(gift => gift.No))
            .Include(order => order.Promotions.OrderBy(promotion => promotion.No))
            .ThenInclude(promotion => promotion.Shares.OrderBy(share => share.LineNo))
            .AsSplitQuery()
            .OrderByDescending(order => order.Gifts.Count + order.Promotions.Count)
            .Take(60)
            .ToListAsync();
        orders.ShouldContain(order => order.Gifts.Count > 0);
        orders.ShouldContain(order => order.Promotions.Any(promotion => promotion.Shares.Count > 1));
        foreach (var order in orders)
        {
            var found = await shop.The<IOrderSystem>().FindToChangeAsync(db, order.CustomerId, order.Number, default);
            JsonSerializer.Serialize(found).ShouldBe(JsonSerializer.Serialize(order));
        }
    }

    [Theory, BothEngines]
    public async Task Stock_is_taken_when_there_is_enough_and_never_goes_below_nothing(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var stock = shop.The<IStockSystem>();
        await using var db = await shop.Tables();
        var there = await db.Variants.AsNoTracking().Where(row => row.Sku == Sku).Select(row => row.Stock).SingleAsync();

        (await stock.TakeAsync(db, Sku, there + 1, "t-1", default)).ShouldBe(new StockAnswer.Short(there));
        (await stock.TakeAsync(db, Sku, there, "t-2", default)).ShouldBeOfType<StockAnswer.Taken>();
        (await stock.TakeAsync(db, Sku, 1, "t-3", default)).ShouldBe(new StockAnswer.Short(0));
        (await stock.TakeAsync(db, "none", 1, "t-4", default)).ShouldBe(new StockAnswer.Short(0));
        await stock.PutBackAsync(db, Sku, 2, "t-5", default);
        await db.SaveChangesAsync();

        (await shop.The<ICatalogueSystem>().FindVariantAsync(db, Sku, default))!.Stock.ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task An_address_is_added_or_replaced_by_its_number(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var customers = shop.The<ICustomerSystem>();
        await SaveAsync(shop, "新街1号");
        await SaveAsync(shop, "新街2号");

        await using var db = await shop.Tables();
        var book = (await customers.FindAsync(db, PortWorld.Customer, default))!.Addresses;
        book.Single(saved => saved.No == 99).Address.Street.ShouldBe("新街2号");
    }

    private static async Task SaveAsync(Shop shop, string street)
    {
        await using var db = await shop.Tables();
        var address = new SavedAddress
        {
            CustomerId = PortWorld.Customer,
            No = 99,
            IsDefault = false,
            Address = An.Address with { Street = street },
        };
        await shop.The<ICustomerSystem>().SaveAddressAsync(db, address, default);
        await db.SaveChangesAsync();
    }

    private static async Task<OrderStatus> StatusAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db.Orders.Where(row => row.Number == PortWorld.Unpaid).Select(row => row.Status).SingleAsync();
    }
}
