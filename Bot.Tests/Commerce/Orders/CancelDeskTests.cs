using BotApp.Commerce.Coupons;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using BotApp.Tests.TestKit.Builders;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Orders;

public sealed class CancelDeskTests
{
    /// <summary>Earbuds of yesterday evening, paid, not shipped.</summary>
    private const string ToShip = "261121001003";

    [Theory, BothEngines]
    public async Task A_paid_order_that_is_not_shipped_is_called_off_and_everything_comes_back_the_way_it_was_paid(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await Pay(shop, ToShip, (MethodKind.WeChatPay, null, 299m), (MethodKind.GiftCard, "gift-1", 100m));
        var stock = await StockOf(shop, ToShip);

        var quote = await Offered(shop, ToShip);
        quote.Amount.ShouldBe(399m);
        quote.Lines.Select(line => (line.Name, line.Amount)).ShouldBe([("refund.wallet", 299m), ("refund.gift-card", 100m)]);
        var done = await Done(shop, quote);

        done.Number.ShouldStartWith("TK261122");
        await using var db = await shop.Tables();
        var order = await db.Orders.Include(order => order.Payments).SingleAsync(order => order.Number == ToShip);
        (order.Status, order.Refunded, order.CancelReason).ShouldBe((OrderStatus.Cancelled, 399m, "不想要了"));
        order.Payments.Where(row => row.Type == PaymentType.Refund).Sum(row => row.Amount).ShouldBe(399m);
        (await db.PaymentMethods.SingleAsync(card => card.Id == "gift-1")).Balance.ShouldBe(150m);
        var refund = await db.Refunds.Include(refund => refund.Parts).SingleAsync(refund => refund.Number == done.Number);
        (refund.Status, refund.Amount, refund.Parts.Sum(part => part.Amount)).ShouldBe((RefundStatus.SentToChannel, 399m, 399m));
        (await db.OutboxRows.SingleAsync(row => row.ReceiptNumber == done.Number)).Kind.ShouldBe("refund-send");
        (await StockOf(shop, ToShip)).ShouldBe(stock + 1);
    }

    [Theory, BothEngines]
    public async Task In_picking_the_seller_is_asked_and_nothing_moves_yet(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await Set(shop, ToShip, order => order with { Warehouse = WarehouseState.Picking });

        var done = await Done(shop, await Offered(shop, ToShip));

        await using var db = await shop.Tables();
        (await db.Orders.SingleAsync(order => order.Number == ToShip)).Status.ShouldBe(OrderStatus.ToShip);
        var ticket = await db.Tickets.SingleAsync(ticket => ticket.Number == done.Number);
        (ticket.Kind, ticket.DueAt).ShouldBe((TicketKind.CancelRequest, Shop.FirstMorning.AddHours(24)));
        (await Refused(shop, Shop.Xiaoman, ToShip)).Reason.ShouldBe("asked-already");
    }

    [Theory, BothEngines]
    public async Task A_seller_who_stays_silent_for_a_day_has_agreed(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await Set(shop, ToShip, order => order with { Warehouse = WarehouseState.Picking });
        var asked = await Done(shop, await Offered(shop, ToShip));
        shop.Clock.Advance(TimeSpan.FromHours(24));
        await shop.The<OutboxRelay>().RunOnceAsync(CancellationToken.None);
        (await Status(shop, ToShip)).ShouldBe(OrderStatus.ToShip);

        shop.Clock.Advance(TimeSpan.FromSeconds(1));
        await shop.The<OutboxRelay>().RunOnceAsync(CancellationToken.None);

        (await Status(shop, ToShip)).ShouldBe(OrderStatus.Cancelled);
        await using var db = await shop.Tables();
        (await db.Tickets.SingleAsync(ticket => ticket.Number == asked.Number)).Status.ShouldBe(TicketStatus.Closed);
    }

    [Theory, BothEngines]
    public async Task What_is_signed_for_is_a_return_and_what_is_foreign_does_not_exist(Engine engine)
    {
        await using var shop = await Shop.Create(engine);

        var received = await Refused(shop, Shop.Xiaoman, "261115001004");
        received.Reason.ShouldBe("received");
        received.Clause.Code.ShouldBe("consumer-law:25");
        received.Alternatives.ShouldContain(Alternative.ReturnWithoutReason);
        var foreign = await Refused(shop, Shop.Siyuan, ToShip);
        var missing = await Refused(shop, Shop.Siyuan, "261121009999");
        (foreign.Reason, foreign.Says.Zh.Replace(ToShip, "…", StringComparison.Ordinal)).ShouldBe(
            (missing.Reason, missing.Says.Zh.Replace("261121009999", "…", StringComparison.Ordinal))
        );
    }

    [Theory, BothEngines]
    public async Task An_order_shipped_between_the_promise_and_the_yes_is_not_called_off(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var quote = await Offered(shop, ToShip);
        await Set(shop, ToShip, order => order with { Status = OrderStatus.Shipped, Version = order.Version + 1 });

        (await Desk(shop).CommitAsync(Shop.Xiaoman, quote, "key", CancellationToken.None))
            .ShouldBeOfType<CommitAnswer.Stale>()
            .Now.Headline.Zh.ShouldContain("拦截");
    }

    [Theory, BothEngines]
    public async Task Silence_about_an_order_that_was_shipped_meanwhile_is_no_yes_and_a_person_hears_of_it(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await Set(shop, ToShip, order => order with { Warehouse = WarehouseState.Picking });
        var asked = await Done(shop, await Offered(shop, ToShip));
        await Set(shop, ToShip, order => order with { Status = OrderStatus.Delivered, DeliveredAt = Shop.FirstMorning.AddHours(20) });

        shop.Clock.Advance(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1));
        await shop.The<OutboxRelay>().RunOnceAsync(CancellationToken.None);

        (await Status(shop, ToShip)).ShouldBe(OrderStatus.Delivered);
        await using var db = await shop.Tables();
        (await db.OutboxRows.SingleAsync(row => row.Kind == CancelAgreer.Name)).LastError.ShouldBe("received");
        (await db.Tickets.SingleAsync(ticket => ticket.Number == asked.Number)).Status.ShouldBe(TicketStatus.Open);
        (await db.Tickets.CountAsync(ticket => ticket.Subject == asked.Number)).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task An_order_called_off_before_the_day_was_over_only_has_its_ticket_closed(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await Set(shop, ToShip, order => order with { Warehouse = WarehouseState.Picking });
        var asked = await Done(shop, await Offered(shop, ToShip));
        await Set(shop, ToShip, order => order with { Status = OrderStatus.Cancelled });

        shop.Clock.Advance(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1));
        await shop.The<OutboxRelay>().RunOnceAsync(CancellationToken.None);

        await using var db = await shop.Tables();
        (await db.Tickets.SingleAsync(ticket => ticket.Number == asked.Number)).Status.ShouldBe(TicketStatus.Closed);
        (await db.OutboxRows.SingleAsync(row => row.Kind == CancelAgreer.Name)).DoneAt.ShouldNotBeNull();
        (await db.Refunds.AnyAsync(refund => refund.OrderNumber == ToShip)).ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task A_shipped_order_is_stopped_on_the_road_first_and_stays_what_it_is_until_then(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await Set(shop, ToShip, order => order with { Status = OrderStatus.Shipped, ShippedAt = Shop.FirstMorning });
        await shop.Put(An.Waybill(Shop.FirstMorning) with { Number = "SF-OUT", OrderNumber = ToShip });

        var done = await Done(shop, await Offered(shop, ToShip));

        (await Status(shop, ToShip)).ShouldBe(OrderStatus.Shipped);
        await using var db = await shop.Tables();
        var stop = await db.OutboxRows.SingleAsync(row => row.ReceiptNumber == done.Number);
        (stop.Kind, stop.Payload).ShouldBe((FollowUps.CarrierIntercept, """{"waybillNumber":"SF-OUT"}"""));
        (await db.Tickets.SingleAsync(ticket => ticket.Number == done.Number)).Kind.ShouldBe(TicketKind.CancelRequest);
        (await db.Refunds.AnyAsync(refund => refund.OrderNumber == ToShip)).ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task Points_and_coupons_that_can_still_be_used_come_back_with_the_money(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await shop.Clear<PointsEntry>();
        await shop.Put(Used("cp-good", days: 1), Used("cp-over", days: -1), Spent(500));

        var quote = await Offered(shop, ToShip);
        quote.Lines.Single(line => line.Name == "points").Says.Zh.ShouldBe("退回 500 积分");
        quote.Lines.Single(line => line.Name == "coupon").Says.Zh.ShouldContain("cp-good");
        await Done(shop, quote);

        await using var db = await shop.Tables();
        (await db.PointsEntries.SingleAsync()).Points.ShouldBe(500);
        var good = await db.Coupons.SingleAsync(coupon => coupon.Id == "cp-good");
        (good.Status, good.OrderNumber).ShouldBe((CouponStatus.Unused, null));
        (await db.Coupons.SingleAsync(coupon => coupon.Id == "cp-over")).Status.ShouldBe(CouponStatus.Used);
    }

    private static Coupon Used(string id, int days) =>
        new()
        {
            Id = id,
            CustomerId = "c-00001",
            Name = new(id, id),
            Kind = CouponKind.Amount,
            Threshold = 0m,
            Off = 5m,
            StackGroup = id,
            From = Shop.FirstMorning.AddDays(-9),
            Until = Shop.FirstMorning.AddDays(days),
            Status = CouponStatus.Used,
            OrderNumber = ToShip,
        };

    private static OrderPromotion Spent(int points) =>
        new()
        {
            OrderNumber = ToShip,
            No = 9,
            Kind = PromotionKind.Points,
            Label = new("积分", "Points"),
            Threshold = 0m,
            Off = 5m,
            Points = points,
        };

    private static CancelDesk Desk(Shop shop) => shop.The<CancelDesk>();

    private static async Task<Quote> Offered(Shop shop, string number) =>
        (await Desk(shop).QuoteAsync(Shop.Xiaoman, new CancelWish(number, "不想要了"), CancellationToken.None))
            .ShouldBeOfType<QuoteAnswer.Offered>()
            .Quote;

    private static async Task<Refusal> Refused(Shop shop, Shopper shopper, string number) =>
        (await Desk(shop).QuoteAsync(shopper, new CancelWish(number, null), CancellationToken.None))
            .ShouldBeOfType<QuoteAnswer.Refused>()
            .Refusal;

    private static async Task<Receipt> Done(Shop shop, Quote quote) =>
        (await Desk(shop).CommitAsync(Shop.Xiaoman, quote, "key", CancellationToken.None)).ShouldBeOfType<CommitAnswer.Done>().Receipt;

    private static async Task<OrderStatus> Status(Shop shop, string number)
    {
        await using var db = await shop.Tables();
        return await db.Orders.Where(order => order.Number == number).Select(order => order.Status).SingleAsync();
    }

    private static async Task<int> StockOf(Shop shop, string number)
    {
        await using var db = await shop.Tables();
        var sku = await db
            .Orders.Where(order => order.Number == number)
            .SelectMany(order => order.Lines)
            .Select(line => line.Sku)
            .FirstAsync();
        return await db.Variants.Where(variant => variant.Sku == sku).Select(variant => variant.Stock).SingleAsync();
    }

    private static async Task Set(Shop shop, string number, Func<Order, Order> change)
    {
        await using var db = await shop.Tables();
        var order = await db.Orders.SingleAsync(order => order.Number == number);
        db.Entry(order).CurrentValues.SetValues(change(order));
        await db.SaveChangesAsync();
    }

    private static async Task Pay(Shop shop, string number, params (MethodKind Method, string? Id, decimal Amount)[] parts)
    {
        await using var db = await shop.Tables();
        await db.Set<OrderPayment>().Where(row => row.OrderNumber == number).ExecuteDeleteAsync();
        db.AddRange(
            parts.Select(
                (part, i) =>
                    new OrderPayment
                    {
                        OrderNumber = number,
                        No = i + 1,
                        Type = PaymentType.Payment,
                        Method = part.Method,
                        MethodId = part.Id,
                        Amount = part.Amount,
                        At = Shop.FirstMorning.AddDays(-1),
                    }
            )
        );
        db.Add(
            new PaymentMethod
            {
                Id = "gift-1",
                CustomerId = "c-00001",
                Kind = MethodKind.GiftCard,
                Label = "礼品卡",
                Balance = 50m,
            }
        );
        await db.SaveChangesAsync();
    }
}
