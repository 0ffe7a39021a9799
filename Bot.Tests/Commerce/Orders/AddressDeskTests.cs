using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Orders;

public sealed class AddressDeskTests
{
    private const string ToShip = "261121001003";
    private const string OnTheRoad = "261119001002";

    private static Address Elsewhere { get; } = new("林小满", "19900000001", "四川省", "成都市", "武侯区", "望江路7号");

    [Theory, BothEngines]
    public async Task Before_shipping_the_order_goes_elsewhere_and_only_once(Engine engine)
    {
        await using var shop = await Shop.Create(engine);

        var quote = await Desk(shop).Offered(Shop.Xiaoman, new AddressWish(ToShip, Elsewhere));
        quote.Lines.Single().Says.Zh.ShouldBe("新地址：四川省成都市武侯区***，林*，199****0001");
        await Desk(shop).Done(Shop.Xiaoman, quote);

        var order = await shop.Order(ToShip);
        (order.ShipTo, order.AddressChanges).ShouldBe((Elsewhere, 1));
        await using var db = await shop.Tables();
        (await db.AuditEntries.SingleAsync(entry => entry.Subject == ToShip)).Change.ShouldBe(
            "ship to 浙江省杭州市余杭区*** → 四川省成都市武侯区***"
        );
        (await Desk(shop).Refused(Shop.Xiaoman, new AddressWish(ToShip, Elsewhere))).Reason.ShouldBe("used-up");
    }

    [Theory, BothEngines]
    public async Task On_the_road_the_carrier_is_asked_under_a_number(Engine engine)
    {
        await using var shop = await Shop.Create(engine);

        var done = await Desk(shop)
            .Done(Shop.Xiaoman, new AddressWish(OnTheRoad, Elsewhere));

        await using var db = await shop.Tables();
        (await db.Tickets.SingleAsync(ticket => ticket.Number == done.Number)).OrderNumber.ShouldBe(OnTheRoad);
        (await db.OutboxRows.SingleAsync(row => row.ReceiptNumber == done.Number)).Payload.ShouldContain("SF1402001002618");
    }

    [Fact]
    public async Task Recipient_and_phone_stay_when_nothing_else_is_said_and_half_an_address_is_refused()
    {
        await using var shop = await Shop.Create();
        var half = Elsewhere with { Recipient = "", Phone = " ", Street = "" };
        (await Desk(shop).Refused(Shop.Xiaoman, new AddressWish(ToShip, half))).Reason.ShouldBe("incomplete");
        var quote = await Desk(shop).Offered(Shop.Xiaoman, new AddressWish(ToShip, half with { Street = "望江路7号" }));
        await Desk(shop).Done(Shop.Xiaoman, quote);
        (await shop.Order(ToShip)).ShipTo.Recipient.ShouldBe("林小满");
    }

    [Fact]
    public async Task Delivered_foreign_and_abroad_are_refused()
    {
        await using var shop = await Shop.Create();
        (await Desk(shop).Refused(Shop.Xiaoman, new AddressWish("261115001004", Elsewhere))).Reason.ShouldBe("already-closed");
        (await Desk(shop).Refused(Shop.Siyuan, new AddressWish(ToShip, Elsewhere))).Reason.ShouldBe("not-found");
        var abroad = await Desk(shop).Refused(Shop.Xiaoman, new AddressWish(ToShip, Elsewhere with { Country = "USA" }));
        (abroad.Reason, abroad.NeedsHuman).ShouldBe(("cross-border", true));
    }

    [Theory, BothEngines]
    public async Task The_default_address_is_changed_and_orders_keep_theirs(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var desk = shop.The<DefaultAddressDesk>();

        await desk.Done(Shop.Xiaoman, Elsewhere);

        await using var db = await shop.Tables();
        (await db.Set<SavedAddress>().SingleAsync(row => row.CustomerId == "c-00001" && row.IsDefault)).Address.ShouldBe(Elsewhere);
        (await shop.Order(ToShip)).ShipTo.City.ShouldBe("杭州市");
        (await desk.Refused(Shop.Xiaoman, Elsewhere with { City = "" })).Reason.ShouldBe("incomplete");
        (await desk.Refused(Shop.Xiaoman, Elsewhere)).Reason.ShouldBe("nothing-changes");
    }

    private static AddressDesk Desk(Shop shop) => shop.The<AddressDesk>();
}
