using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Service;
using BotApp.Tests.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Refunds;

public sealed class RefundOnlyDeskTests
{
    private const string ToShip = "261121001003";
    private const string Delivered = "261115001004";
    private const string Stalled = "261117001001";

    [Theory, BothEngines]
    public async Task What_is_not_shipped_is_called_off_and_refunded_whole(Engine engine)
    {
        await using var world = await World.Create(engine);

        var receipt = await world.Shop.The<RefundOnlyDesk>().Done(Shop.Xiaoman, new RefundOnlyWish(ToShip, "不想要了"));

        await using var db = await world.Shop.Tables();
        var order = await db.Orders.SingleAsync(order => order.Number == ToShip);
        (order.Status, order.Refunded, receipt.Amount).ShouldBe((OrderStatus.Cancelled, order.Total, order.Total));
    }

    [Theory, BothEngines]
    public async Task For_goods_received_the_seller_is_asked_nothing_is_promised_and_the_answer_counts_once(Engine engine)
    {
        await using var world = await World.Create(engine);
        var (shop, desk, work) = (world.Shop, world.Shop.The<RefundOnlyDesk>(), world.Shop.The<RefundOnlyWork>());
        (await desk.Refused(Shop.Xiaoman, new RefundOnlyWish(Delivered))).Reason.ShouldBe("evidence-missing");
        await shop.Kept(Shop.Xiaoman, Delivered);
        var quote = await desk.Offered(Shop.Xiaoman, new RefundOnlyWish(Delivered) { Pieces = [new(1, 1)] });
        (quote.Amount, quote.Lines.Any(line => line.Amount is not null)).ShouldBe((0m, false));

        var receipt = await desk.Done(Shop.Xiaoman, new RefundOnlyWish(Delivered) { Pieces = [new(1, 1)] });

        await using (var db = await shop.Tables())
        {
            var ticket = await db.Tickets.SingleAsync();
            (ticket.Kind, ticket.Number, ticket.DueAt).ShouldBe((TicketKind.RefundOnly, receipt.Number, Shop.FirstMorning.AddHours(48)));
            (await db.Refunds.AnyAsync()).ShouldBeFalse();
        }

        (await desk.Refused(Shop.Xiaoman, new RefundOnlyWish(Delivered))).Reason.ShouldBe("already-asked");
        var number = await work.AnswerAsync(receipt.Number, agrees: true, offers: 5m, CancellationToken.None);
        (await work.AnswerAsync(receipt.Number, agrees: true, offers: 9m, CancellationToken.None)).ShouldBe(number);
        await using var after = await shop.Tables();
        (await after.Refunds.SingleAsync()).Amount.ShouldBe(5m);
        (await after.Orders.SingleAsync(order => order.Number == Delivered)).Refunded.ShouldBe(5m);
    }

    [Fact]
    public async Task A_sellers_no_moves_nothing_and_leaves_the_platform()
    {
        await using var world = await World.Create();
        var (shop, desk) = (world.Shop, world.Shop.The<RefundOnlyDesk>());
        await shop.Kept(Shop.Xiaoman, Delivered);
        var receipt = await desk.Done(Shop.Xiaoman, new RefundOnlyWish(Delivered));

        (await shop.The<RefundOnlyWork>().AnswerAsync(receipt.Number, agrees: false, offers: null, CancellationToken.None)).ShouldBeNull();

        var refusal = await desk.Refused(Shop.Xiaoman, new RefundOnlyWish(Delivered));
        refusal.Reason.ShouldBe("seller-refuses");
        refusal.Alternatives.ShouldContain(Alternative.PlatformMediation);
    }

    [Fact]
    public async Task Cheap_goods_need_not_go_back_where_the_shop_says_so()
    {
        await using var world = await World.Create(Engine.Sqlite, "refunds: { needNotGoBackUpTo: 100000 }");
        await world.Shop.Kept(Shop.Xiaoman, Delivered);

        var receipt = await world.Shop.The<RefundOnlyDesk>().Done(Shop.Xiaoman, new RefundOnlyWish(Delivered) { Pieces = [new(2, 1)] });

        await using var db = await world.Shop.Tables();
        (await db.Refunds.SingleAsync()).Amount.ShouldBe(receipt.Amount);
        (
            await world.Shop.The<RefundOnlyDesk>().Refused(Shop.Xiaoman, new RefundOnlyWish(Delivered) { Pieces = [new(2, 1)] })
        ).Reason.ShouldBe("already-settled");
    }

    [Fact]
    public async Task A_parcel_under_way_is_waited_for_and_one_without_a_scan_for_a_week_is_refunded()
    {
        await using var world = await World.Create();
        var (shop, desk) = (world.Shop, world.Shop.The<RefundOnlyDesk>());
        (await desk.Refused(Shop.Xiaoman, new RefundOnlyWish(Stalled))).Reason.ShouldBe("still-under-way");
        (await desk.Refused(Shop.Siyuan, new RefundOnlyWish(Stalled))).Reason.ShouldBe("not-found");
        (await desk.Refused(Shop.Xiaoman, new RefundOnlyWish(Delivered) { NotReceived = true })).Reason.ShouldBe("signed-not-received");

        shop.Clock.Advance(TimeSpan.FromDays(6));

        (await desk.Offered(Shop.Xiaoman, new RefundOnlyWish(Stalled))).Headline.Zh.ShouldContain("没有送到");
    }
}
