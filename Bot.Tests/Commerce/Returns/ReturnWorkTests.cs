using BotApp.Commerce.Coupons;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using static BotApp.Tests.Commerce.Returns.Purchases;

namespace BotApp.Tests.Commerce.Returns;

public sealed class ReturnWorkTests
{
    [Theory, BothEngines]
    public async Task Goods_come_back_and_the_money_goes_out_once_within_the_days_of_the_law(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, AAndB());
        var stock = await StockOf(shop, "P8003-01");
        var number = await Ask(shop, 1);
        var work = shop.The<ReturnWork>();

        (await work.HandedInAsync(number, "SF1", CancellationToken.None)).ShouldBe(WorkAnswer.Done);
        (await work.ReceivedAsync(number, CancellationToken.None)).ShouldBe(WorkAnswer.Done);
        (await work.ReceivedAsync(number, CancellationToken.None)).ShouldBe(WorkAnswer.AlreadyDone);
        (await work.InspectedAsync(number, true, [], CancellationToken.None)).ShouldBe(WorkAnswer.Done);
        (await work.InspectedAsync(number, true, [], CancellationToken.None)).ShouldBe(WorkAnswer.AlreadyDone);

        await using var db = await shop.Tables();
        var request = await db.ReturnRequests.SingleAsync(row => row.Number == number);
        (request.Status, request.WaybillNumber, request.ReceivedAt).ShouldBe((ReturnStatus.Refunded, "SF1", Shop.FirstMorning));
        var refund = await db.Refunds.SingleAsync(row => row.SubjectNumber == number);
        (refund.Number, refund.Amount, refund.Cause).ShouldBe((request.RefundNumber, 80m, RefundCause.Return));
        refund.DueAt.ShouldBe(new DateTimeOffset(2026, 11, 29, 23, 59, 59, TimeSpan.FromHours(8)));
        var order = await db.Orders.Include(row => row.Lines).Include(row => row.Payments).SingleAsync(row => row.Number == Number);
        (order.Status, order.Refunded, order.Lines.Sum(line => line.Refunded)).ShouldBe((OrderStatus.Delivered, 80m, 80m));
        order.Payments.Single(payment => payment.Type == PaymentType.Refund).GatewayReference.ShouldBe(refund.Number + "-1");
        (await StockOf(shop, "P8003-01")).ShouldBe(stock + 1);
    }

    [Fact]
    public async Task When_the_last_of_it_is_back_the_order_is_refunded_and_coupon_points_and_gift_are_settled()
    {
        var order = AAndB();
        var coupon = order.Promotions[0] with { Kind = PromotionKind.Coupon, CouponId = "cp-1", Points = 0 };
        await using var shop = await ShopWith(
            Engine.Sqlite,
            null,
            order with
            {
                Promotions = [coupon],
                Gifts =
                [
                    new OrderGift
                    {
                        OrderNumber = Number,
                        No = 1,
                        Name = new("杯刷", "Brush"),
                        AnnouncedPrice = 10m,
                    },
                ],
            },
            UsedCoupon()
        );

        await Settle(shop, await Ask(shop, 1));
        await using (var db = await shop.Tables())
        {
            (await db.Coupons.SingleAsync(row => row.Id == "cp-1")).Status.ShouldBe(CouponStatus.Unused);
        }

        await Settle(shop, await Ask(shop, 2));
        await using var after = await shop.Tables();
        var end = await after.Orders.Include(row => row.Gifts).SingleAsync(row => row.Number == Number);
        (end.Status, end.Refunded, end.ClosedAt, end.Gifts[0].IsReturned).ShouldBe((OrderStatus.Refunded, 180m, Shop.FirstMorning, true));
    }

    [Theory, BothEngines]
    public async Task Two_returns_that_arrive_the_other_way_round_give_the_same_and_one_that_never_arrives_gives_nothing_away(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, AAndB());
        var first = await Ask(shop, 1);
        var second = await Ask(shop, 2);

        await Settle(shop, second);
        (await RefundOf(shop, second)).ShouldBe(60m);
        await Settle(shop, first);
        (await RefundOf(shop, first)).ShouldBe(120m);
    }

    [Theory, BothEngines]
    public async Task Not_sent_in_time_it_closes_itself_and_the_goods_are_free_again(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, AAndB());
        var late = await Ask(shop, 1);
        var other = await Ask(shop, 2);
        (await shop.The<ReturnWork>().HandedInAsync(other, "SF2", CancellationToken.None)).ShouldBe(WorkAnswer.Done);
        (await RefundOf(shop, other)).ShouldBe(100m);

        shop.MoveTo(new DateTimeOffset(2026, 11, 29, 23, 59, 59, TimeSpan.FromHours(8)));
        (await shop.The<ReturnWork>().CloseUnsentAsync(CancellationToken.None)).ShouldBe(0);
        shop.Clock.Advance(TimeSpan.FromSeconds(1));
        (await shop.The<ReturnWork>().CloseUnsentAsync(CancellationToken.None)).ShouldBe(1);
        (await shop.The<ReturnWork>().CloseUnsentAsync(CancellationToken.None)).ShouldBe(0);

        await using var db = await shop.Tables();
        var order = await db.Orders.Include(row => row.Lines.OrderBy(line => line.No)).SingleAsync(row => row.Number == Number);
        (order.Status, order.Lines[0].ReturnedQuantity, order.Lines[1].ReturnedQuantity).ShouldBe((OrderStatus.Returning, 0, 1));
        (await db.ReturnRequests.SingleAsync(row => row.Number == late)).Status.ShouldBe(ReturnStatus.Closed);
        (await RefundOf(shop, other)).ShouldBe(60m);
        (await shop.The<ReturnWork>().ReceivedAsync(late, CancellationToken.None)).ShouldBe(WorkAnswer.NotPossible);
    }

    [Fact]
    public async Task Goods_not_as_agreed_go_to_a_person_who_may_still_pay()
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, AAndB());
        var number = await Ask(shop, 1);
        var work = shop.The<ReturnWork>();
        (await work.InspectedAsync(number, false, [], CancellationToken.None)).ShouldBe(WorkAnswer.NotPossible);
        await work.ReceivedAsync(number, CancellationToken.None);

        (await work.InspectedAsync(number, false, [], CancellationToken.None)).ShouldBe(WorkAnswer.Done);
        (await work.InspectedAsync(number, false, [], CancellationToken.None)).ShouldBe(WorkAnswer.AlreadyDone);
        await using var db = await shop.Tables();
        (await db.Tickets.SingleAsync(row => row.Subject == number)).Kind.ShouldBe(TicketKind.ConditionDispute);
        (await work.InspectedAsync(number, true, [], CancellationToken.None)).ShouldBe(WorkAnswer.Done);
        (await RefundOf(shop, number)).ShouldBe(80m);
    }

    [Fact]
    public async Task Money_wanted_on_a_gift_card_is_there_at_once()
    {
        using var folder = Policy("refunds: { toGiftCard: true }");
        await using var shop = await ShopWith(Engine.Sqlite, folder.Path, AAndB(), GiftCard());

        await Settle(shop, await Ask(shop, 1, "gift-1"));

        await using var db = await shop.Tables();
        (await db.PaymentMethods.SingleAsync(row => row.Id == "gift-1")).Balance.ShouldBe(130m);
        (await db.Refunds.SingleAsync(row => row.OrderNumber == Number)).Status.ShouldBe(RefundStatus.Arrived);
    }

    [Theory, BothEngines]
    public async Task Refused_at_the_door_everything_comes_back_with_the_freight_once(Engine engine)
    {
        var order = AAndB() with
        {
            Status = OrderStatus.Shipped,
            DeliveredAt = null,
            Freight = 8m,
            Total = 188m,
            Payments = [Payment(1, MethodKind.WeChatPay, null, 188m)],
        };
        await using var shop = await ShopWith(engine, null, order, Parcel("YD1", 1), Parcel("YD2", 2));
        var work = shop.The<ReturnWork>();

        (await work.RefusedAtDoorAsync("YD1", CancellationToken.None)).ShouldBe(WorkAnswer.Done);
        (await work.RefusedAtDoorAsync("YD1", CancellationToken.None)).ShouldBe(WorkAnswer.AlreadyDone);
        (await StatusOf(shop)).ShouldBe((OrderStatus.Shipped, 80m));
        (await work.RefusedAtDoorAsync("YD2", CancellationToken.None)).ShouldBe(WorkAnswer.Done);
        (await StatusOf(shop)).ShouldBe((OrderStatus.Refunded, 188m));
        (await work.RefusedAtDoorAsync("YD9", CancellationToken.None)).ShouldBe(WorkAnswer.NotFound);
    }

    [Fact]
    public async Task Missing_gifts_cost_what_was_announced()
    {
        var gift = new OrderGift
        {
            OrderNumber = Number,
            No = 1,
            Name = new("杯刷", "Brush"),
            AnnouncedPrice = 10m,
            LineNo = 1,
        };
        await using var shop = await ShopWith(Engine.Sqlite, null, AAndB() with { Gifts = [gift] });
        var number = await Ask(shop, 1);
        await shop.The<ReturnWork>().ReceivedAsync(number, CancellationToken.None);
        await shop.The<ReturnWork>().InspectedAsync(number, true, [1], CancellationToken.None);

        (await RefundOf(shop, number)).ShouldBe(70m);
    }

    private static async Task<string> Ask(Shop shop, int line, string? method = null)
    {
        var desk = shop.The<ReturnDesk>();
        var wish = new ReturnWish(Number, [new ReturnPiece(line, 1)], ReturnKind.NoReason) { RefundMethodId = method };
        var quote = (await desk.QuoteAsync(Shop.Xiaoman, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;
        return (await desk.CommitAsync(Shop.Xiaoman, quote, $"key-{line}", CancellationToken.None))
            .ShouldBeOfType<CommitAnswer.Done>()
            .Receipt.Number;
    }

    private static async Task Settle(Shop shop, string number)
    {
        (await shop.The<ReturnWork>().ReceivedAsync(number, CancellationToken.None)).ShouldBe(WorkAnswer.Done);
        (await shop.The<ReturnWork>().InspectedAsync(number, true, [], CancellationToken.None)).ShouldBe(WorkAnswer.Done);
    }

    private static async Task<decimal> RefundOf(Shop shop, string number)
    {
        await using var db = await shop.Tables();
        var request = await db.ReturnRequests.Include(row => row.Lines).SingleAsync(row => row.Number == number);
        request.Lines.Sum(line => line.Refund).ShouldBe(request.Refund);
        return request.Refund;
    }

    private static async Task<(OrderStatus, decimal)> StatusOf(Shop shop)
    {
        await using var db = await shop.Tables();
        var order = await db.Orders.SingleAsync(row => row.Number == Number);
        return (order.Status, order.Refunded);
    }

    private static async Task<int> StockOf(Shop shop, string sku)
    {
        await using var db = await shop.Tables();
        return await db.Variants.Where(row => row.Sku == sku).Select(row => row.Stock).SingleAsync();
    }

    private static Waybill Parcel(string number, int line) =>
        new()
        {
            Number = number,
            OrderNumber = Number,
            Carrier = Carrier.Yunda,
            ShippedAt = Signed.AddDays(-2),
            Items =
            [
                new ParcelItem
                {
                    WaybillNumber = number,
                    LineNo = line,
                    Quantity = 1,
                },
            ],
        };

    private static Coupon UsedCoupon() =>
        new()
        {
            Id = "cp-1",
            CustomerId = "c-00001",
            Name = new("满200减40", "40 off 200"),
            Kind = CouponKind.Threshold,
            Threshold = 200m,
            Off = 40m,
            StackGroup = "shop",
            From = Shop.FirstMorning.AddDays(-30),
            Until = Shop.FirstMorning.AddDays(30),
            Status = CouponStatus.Used,
            OrderNumber = Number,
        };
}
