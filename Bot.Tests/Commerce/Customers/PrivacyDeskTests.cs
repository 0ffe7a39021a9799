using System.Text.Json;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Law.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Customers;

public sealed class PrivacyDeskTests
{
    private const string Completed = "261013001005";

    [Fact]
    public async Task Every_table_with_a_customer_in_it_is_exported_and_has_a_fate()
    {
        await using var shop = await Shop.Create();
        await using var db = await shop.Tables();

        var personal = db
            .Model.GetEntityTypes()
            .Where(type => type.FindProperty("CustomerId") is not null)
            .Select(type => type.ClrType.Name)
            .Order(StringComparer.Ordinal);

        PersonalShelves.All.Select(shelf => shelf.Noun.Name).Order(StringComparer.Ordinal).ShouldBe(personal);
        PersonalShelves.All.ShouldAllBe(shelf => shelf.Why.Zh.Length > 0 && shelf.Why.En.Length > 0);
    }

    [Theory, BothEngines]
    public async Task The_copy_holds_what_is_ones_own_and_nothing_of_others(Engine engine)
    {
        await using var shop = await Shop.Create(engine);

        var json = (await shop.The<PrivacyDesk>().ExportAsync(Shop.Xiaoman, CancellationToken.None))
            .ShouldBeOfType<PrivacyExport.Ready>()
            .Json;

        using var copy = JsonDocument.Parse(json);
        var orders = copy.RootElement.GetProperty("shelves").GetProperty("order").GetProperty("rows");
        orders.EnumerateArray().Select(order => order.GetProperty("customerId").GetString()).ShouldAllBe(id => id == "c-00001");
        orders.EnumerateArray().Select(order => order.GetProperty("number").GetString()).ShouldContain(Completed);
        orders.EnumerateArray().ShouldAllBe(order => order.GetProperty("lines").GetArrayLength() > 0);
        json.ShouldNotContain("c-00002");
    }

    [Theory, BothEngines]
    public async Task An_account_with_nothing_open_is_closed_and_what_must_stay_loses_its_names(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var desk = shop.The<PrivacyDesk>();
        var close = new PrivacyAsk(PrivacyWish.CloseAccount);
        (await desk.Refused(Shop.Xiaoman, close)).Reason.ShouldBe("open-orders");
        await shop.Set<Order>(
            order => order.CustomerId == "c-00001" && order.Status != OrderStatus.Completed,
            order => order with { Status = OrderStatus.Completed, ClosedAt = Shop.FirstMorning }
        );
        await shop.Put(
            new CartItem
            {
                CustomerId = "c-00001",
                Sku = "P1002-01",
                Quantity = 1,
                AddedAt = Shop.FirstMorning,
            }
        );

        var quote = await desk.Offered(Shop.Xiaoman, close);
        quote.Lines.Single(line => line.Name == "kept.orders").Says.Zh.ShouldContain("2029-11-22");
        (await desk.Commit(Shop.Xiaoman, quote)).ShouldBeOfType<CommitAnswer.Done>();

        await using var db = await shop.Tables();
        var customer = await db.Customers.Include(row => row.Addresses).SingleAsync(row => row.Id == "c-00001");
        (customer.LoginId, customer.Phone, customer.ClosedAt, customer.Addresses.Count).ShouldBe((null, "", Shop.FirstMorning, 0));
        (await db.CartItems.AnyAsync(row => row.CustomerId == "c-00001")).ShouldBeFalse();
        var orders = await db.Orders.Where(order => order.CustomerId == "c-00001").ToListAsync();
        orders.Count.ShouldBe(5);
        orders.ShouldAllBe(order => order.ShipTo.Recipient == "*" && order.ShipTo.Phone == "" && order.ShipTo.Street == "***");
        (await shop.Customers.SignInAsync("demo-1", CancellationToken.None)).ShouldBe(Shopper.Nobody);
        (await db.Customers.SingleAsync(row => row.Id == "c-00002")).LoginId.ShouldNotBeNull();
    }

    [Fact]
    public async Task Deleting_leaves_the_account_and_the_address_of_an_order_under_way()
    {
        await using var shop = await Shop.Create();

        await shop.The<PrivacyDesk>().Done(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.Delete));

        await using var db = await shop.Tables();
        (await db.Customers.SingleAsync(row => row.Id == "c-00001")).LoginId.ShouldNotBeNull();
        (await db.Orders.SingleAsync(row => row.Number == "261117001001")).ShipTo.Phone.ShouldNotBe("");
        (await db.Orders.SingleAsync(row => row.Number == Completed)).ShipTo.Phone.ShouldBe("");
    }

    [Fact]
    public async Task Children_and_leaks_go_to_a_person_and_wrong_data_are_put_right()
    {
        await using var shop = await Shop.Create();
        var desk = shop.The<PrivacyDesk>();

        (await desk.Refused(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.Delete) { Age = 13 })).Reason.ShouldBe("minor");
        (await desk.Refused(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.Delete) { LeakSuspected = true })).Reason.ShouldBe("leak");
        (await desk.Refused(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.VoicePrint))).Reason.ShouldBe("voice-print-never");
        (await desk.Refused(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.Correct))).Reason.ShouldBe("nothing-to-correct");
        (await desk.Refused(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.Correct) { Phone = "call me" })).Reason.ShouldBe("unsound");
        var quote = await desk.Offered(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.Correct) { Phone = "13900001111" });
        quote.Lines.Single().Says.Zh.ShouldNotContain("13900001111");
        await shop.Set<Customer>(row => row.Id == "c-00001", row => row with { Version = row.Version + 1 });
        (await desk.Commit(Shop.Xiaoman, quote)).ShouldBeOfType<CommitAnswer.Stale>();
    }
}
