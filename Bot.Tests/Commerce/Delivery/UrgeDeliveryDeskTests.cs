using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Delivery;

public sealed class UrgeDeliveryDeskTests
{
    /// <summary>No scan for more than two days.</summary>
    private const string Stalled = "261117001001";
    private const string Waybill = "78420010010337";
    private const string AtStation = "261117002003";

    [Theory, BothEngines]
    public async Task The_carrier_is_asked_and_a_second_urge_without_a_scan_goes_to_a_person(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await shop.Clear<Ticket>();
        var desk = shop.The<UrgeDeliveryDesk>();

        var receipt = await desk.Done(Shop.Xiaoman, new UrgeDeliveryWish(Stalled));

        await using var db = await shop.Tables();
        var ticket = await db.Tickets.SingleAsync();
        (ticket.Number, ticket.Kind, ticket.Subject, ticket.DueAt).ShouldBe(
            (receipt.Number, TicketKind.UrgeDelivery, Waybill, Shop.FirstMorning.AddHours(24))
        );
        (await db.OutboxRows.Where(row => row.Kind == "carrier-urge").Select(row => row.Payload).SingleAsync()).ShouldContain(Waybill);
        var second = await desk.Refused(Shop.Xiaoman, new UrgeDeliveryWish(Stalled));
        (second.Reason, second.NeedsHuman).ShouldBe(("second-urge", true));
    }

    [Fact]
    public async Task A_scan_since_the_first_urge_lets_the_carrier_be_urged_again()
    {
        await using var shop = await Shop.Create();
        await shop.Clear<Ticket>();
        var desk = shop.The<UrgeDeliveryDesk>();
        await desk.Done(Shop.Xiaoman, new UrgeDeliveryWish(Stalled));
        shop.Clock.Advance(TimeSpan.FromHours(2));
        await shop.Put(
            new Trace
            {
                WaybillNumber = Waybill,
                No = 4,
                At = Shop.FirstMorning.AddHours(1),
                Event = TraceEvent.Departed,
                City = "南昌市",
                Place = new("南昌转运中心", "Nanchang hub"),
            }
        );

        (await desk.Offered(Shop.Xiaoman, new UrgeDeliveryWish(Stalled))).Headline.Zh.ShouldContain(Waybill);
    }

    [Theory]
    [InlineData(-1, "day-past")]
    [InlineData(8, "day-too-far")]
    public async Task Another_day_must_be_one_the_parcel_is_kept(int days, string reason)
    {
        await using var shop = await Shop.Create();
        await shop.Clear<Ticket>();

        var wish = new UrgeDeliveryWish(Stalled, Day: new DateOnly(2026, 11, 22).AddDays(days));

        (await shop.The<UrgeDeliveryDesk>().Refused(Shop.Xiaoman, wish)).Reason.ShouldBe(reason);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public async Task A_delivery_can_be_put_off_up_to_the_last_day(int days)
    {
        await using var shop = await Shop.Create();
        await shop.Clear<Ticket>();

        await shop.The<UrgeDeliveryDesk>().Done(Shop.Xiaoman, new UrgeDeliveryWish(Stalled, Day: new DateOnly(2026, 11, 22).AddDays(days)));

        await using var db = await shop.Tables();
        (await db.Tickets.SingleAsync()).Kind.ShouldBe(TicketKind.RescheduleDelivery);
    }

    [Theory, BothEngines]
    public async Task A_station_without_consent_is_put_right_and_with_consent_it_is_a_delivery(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await shop.Clear<Ticket>();
        var desk = shop.The<UrgeDeliveryDesk>();
        (await desk.Offered(Shop.Siyuan, new UrgeDeliveryWish(AtStation))).Clauses[0].Code.ShouldStartWith("express");
        await shop.Clear<Consent>();
        await shop.Put(
            new Consent
            {
                Id = "consent-1",
                CustomerId = "c-00002",
                Purpose = ConsentPurpose.HandOver,
                TextVersion = "1",
                GivenAt = Shop.FirstMorning.AddDays(-30),
            }
        );

        (await desk.Refused(Shop.Siyuan, new UrgeDeliveryWish(AtStation))).Reason.ShouldBe("already-signed");
    }

    [Fact]
    public async Task Foreign_orders_and_foreign_parcels_do_not_exist()
    {
        await using var shop = await Shop.Create();
        await shop.Clear<Ticket>();
        var desk = shop.The<UrgeDeliveryDesk>();

        (await desk.Refused(Shop.Siyuan, new UrgeDeliveryWish(Stalled))).Reason.ShouldBe("not-found");
        (await desk.Refused(Shop.Siyuan, new UrgeDeliveryWish(AtStation, Waybill))).Reason.ShouldBe("not-found");
    }

    [Fact]
    public async Task What_is_not_shipped_or_not_picked_up_is_a_matter_of_shipping()
    {
        await using var shop = await Shop.Create();
        await shop.Clear<Ticket>();
        var desk = shop.The<UrgeDeliveryDesk>();

        (await desk.Refused(Shop.Xiaoman, new UrgeDeliveryWish("261121001003"))).Reason.ShouldBe("not-shipped");
        (await desk.Refused(Shop.Emma, new UrgeDeliveryWish("261120003005"))).Reason.ShouldBe("not-picked-up");
        (await desk.Refused(Shop.Emma, new UrgeDeliveryWish("261113003006"))).Reason.ShouldBe("going-back");
    }

    [Fact]
    public async Task A_scan_between_promise_and_yes_makes_a_new_promise()
    {
        await using var shop = await Shop.Create();
        await shop.Clear<Ticket>();
        var desk = shop.The<UrgeDeliveryDesk>();
        var quote = await desk.Offered(Shop.Xiaoman, new UrgeDeliveryWish(Stalled));
        await shop.Set<Trace>(trace => trace.WaybillNumber == Waybill && trace.No == 3, trace => trace with { Event = TraceEvent.Signed });

        (await desk.Commit(Shop.Xiaoman, quote)).ShouldBeOfType<CommitAnswer.Refused>().Refusal.Reason.ShouldBe("already-signed");
    }
}
