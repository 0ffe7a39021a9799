using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Orders;

public sealed class UrgeShippingDeskTests
{
    /// <summary>Paid 84 hours ago, promised within 48, nothing shipped.</summary>
    private const string Late = "261118002002";
    private const string OfYesterday = "261121001003";
    private const string FivePercent = """
        name: merchant
        issuer: merchant
        validFrom: 2026-01-01
        terms:
          shipping: { lateCompensationRate: 0.05, lateCompensationAtMost: 30 }
        """;

    [Theory, BothEngines]
    public async Task A_late_order_gets_a_ticket_and_the_compensation_once(Engine engine)
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "shop.yaml"), FivePercent);
        await using var shop = await Shop.Create(engine, options: settings => settings.PolicyDirectory = folder.Path);
        await shop.Clear<Ticket>();
        await shop.Clear<Refund>();
        var desk = shop.The<UrgeShippingDesk>();
        var before = await Order(shop);
        var granted = decimal.Min(30m, decimal.Round((before.Total - before.Freight) * 0.05m, 2, MidpointRounding.AwayFromZero));

        var quote = await desk.Offered(Shop.Siyuan, new UrgeShippingWish(Late));
        quote.Amount.ShouldBe(granted);
        quote.Clauses[0].Code.ShouldBe("e-commerce-law:20");
        quote.Lines.Single(line => line.Name == "compensation").How.ShouldContain("× 5%");
        var receipt = (await desk.Commit(Shop.Siyuan, quote)).ShouldBeOfType<CommitAnswer.Done>().Receipt;

        await using var db = await shop.Tables();
        var ticket = await db.Tickets.SingleAsync(ticket => ticket.Kind == TicketKind.UrgeShipping);
        (ticket.Number, ticket.OrderNumber, ticket.DueAt, ticket.Urges).ShouldBe((receipt.Number, Late, Shop.FirstMorning.AddHours(24), 0));
        var refund = await db.Refunds.SingleAsync(refund => refund.OrderNumber == Late);
        (refund.Cause, refund.Amount, refund.SubjectNumber).ShouldBe((RefundCause.LateShipping, granted, ticket.Number));
        (await Order(shop)).Refunded.ShouldBe(before.Refunded + granted);

        var again = await desk.Offered(Shop.Siyuan, new UrgeShippingWish(Late));
        again.Amount.ShouldBe(0m);
        (await desk.Commit(Shop.Siyuan, again, "again")).ShouldBeOfType<CommitAnswer.Done>();
        (await db.Refunds.CountAsync(refund => refund.OrderNumber == Late)).ShouldBe(1);
        (await db.Tickets.AsNoTracking().SingleAsync(ticket => ticket.Kind == TicketKind.UrgeShipping)).Urges.ShouldBe(1);
    }

    [Fact]
    public async Task Where_the_shop_grants_nothing_there_is_a_ticket_and_no_money()
    {
        await using var shop = await Shop.Create();
        await shop.Clear<Ticket>();

        var quote = await shop.The<UrgeShippingDesk>().Offered(Shop.Siyuan, new UrgeShippingWish(Late));

        quote.Amount.ShouldBe(0m);
        quote.Lines.Select(line => line.Name).ShouldBe(["late", "ticket"]);
    }

    [Theory, BothEngines]
    public async Task In_time_the_exact_instant_is_said_and_a_reminder_is_set_for_it(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await shop.Clear<Ticket>();
        var promised = (await Order(shop, OfYesterday)).PromisedShipAt!.Value;

        var receipt = await shop.The<UrgeShippingDesk>().Done(Shop.Xiaoman, new UrgeShippingWish(OfYesterday));

        await using var db = await shop.Tables();
        var row = await db.OutboxRows.SingleAsync(row => row.ReceiptNumber == receipt.Number);
        (row.Kind, row.DueAt).ShouldBe(("notice", promised));
        (await db.Tickets.AnyAsync()).ShouldBeFalse();
    }

    [Theory]
    [InlineData(OrderStatus.Unpaid, "not-paid", Alternative.PayAgain)]
    [InlineData(OrderStatus.Cancelled, "closed", Alternative.Reorder)]
    [InlineData(OrderStatus.Shipped, "already-shipped", Alternative.UrgeDelivery)]
    public async Task What_cannot_be_urged_says_why_and_what_else(OrderStatus status, string reason, Alternative instead)
    {
        await using var shop = await Shop.Create();
        await shop.Clear<Ticket>();
        await shop.Set<Order>(order => order.Number == Late, order => order with { Status = status });

        var refusal = await shop.The<UrgeShippingDesk>().Refused(Shop.Siyuan, new UrgeShippingWish(Late));

        refusal.Reason.ShouldBe(reason);
        refusal.Alternatives.ShouldBe([instead, Alternative.Human]);
    }

    [Fact]
    public async Task A_waybill_nobody_picked_up_for_a_day_goes_to_a_person()
    {
        await using var shop = await Shop.Create();
        await shop.Clear<Ticket>();

        var refusal = await shop.The<UrgeShippingDesk>().Refused(Shop.Emma, new UrgeShippingWish("261120003005"));

        (refusal.Reason, refusal.NeedsHuman).ShouldBe(("fake-shipment", true));
    }

    [Theory, BothEngines]
    public async Task A_foreign_order_does_not_exist_and_a_changed_one_is_promised_anew(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await shop.Clear<Ticket>();
        var desk = shop.The<UrgeShippingDesk>();
        (await desk.Refused(Shop.Xiaoman, new UrgeShippingWish(Late))).Reason.ShouldBe("not-found");

        var quote = await desk.Offered(Shop.Siyuan, new UrgeShippingWish(Late));
        await shop.Set<Order>(order => order.Number == Late, order => order with { Version = order.Version + 1 });
        (await desk.Commit(Shop.Siyuan, quote)).ShouldBeOfType<CommitAnswer.Stale>();
        await using var db = await shop.Tables();
        (await db.Tickets.AnyAsync()).ShouldBeFalse();
    }

    private static async Task<Order> Order(Shop shop, string number = Late)
    {
        await using var db = await shop.Tables();
        return await db.Orders.AsNoTracking().SingleAsync(order => order.Number == number);
    }
}
