using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Tests.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Delivery;

public sealed class ParcelTroubleDeskTests
{
    /// <summary>Two lines, signed for five days ago by the recipient.</summary>
    private const string Delivered = "261115001004";
    private const string Stalled = "261117001001";
    private const string AtStation = "261117002003";
    private const string RefusedOrder = "261113003006";

    private static readonly ParcelTroubleWish Broken = new(Delivered, ParcelTroubleKind.Damaged) { Pieces = [new(1, 1)] };

    [Theory, BothEngines]
    public async Task Broken_goods_are_shown_then_refunded_piece_by_piece_and_never_twice(Engine engine)
    {
        await using var world = await World.Create(engine);
        var (shop, desk) = (world.Shop, world.Shop.The<ParcelTroubleDesk>());
        (await desk.Refused(Shop.Xiaoman, Broken)).Reason.ShouldBe("photos-missing");
        await shop.Kept(Shop.Xiaoman, Delivered);
        var choice = await desk.Refused(Shop.Xiaoman, Broken);
        choice.Reason.ShouldBe("choose-remedy");
        choice.Alternatives.ShouldBe([Alternative.Resend, Alternative.Refund, Alternative.Exchange, Alternative.Human]);
        var before = await Order(shop, Delivered);

        var receipt = await desk.Done(Shop.Xiaoman, Broken with { Wants = ParcelRemedy.Refund });

        var half = decimal.Round(before.Lines[0].Amount / 2, 2, MidpointRounding.AwayFromZero);
        receipt.Amount.ShouldBe(half);
        var after = await Order(shop, Delivered);
        (after.Refunded, after.Lines[0].Refunded, after.Status).ShouldBe((half, half, OrderStatus.Delivered));
        await using var db = await shop.Tables();
        (await db.Refunds.SingleAsync()).Cause.ShouldBe(RefundCause.RefundOnly);
        var rest = await desk.Done(Shop.Xiaoman, Broken with { Wants = ParcelRemedy.Refund }, "second");
        rest.Amount.ShouldBe(before.Lines[0].Amount - half);
        (await desk.Refused(Shop.Xiaoman, Broken with { Wants = ParcelRemedy.Refund })).Reason.ShouldBe("already-settled");
    }

    [Theory, BothEngines]
    public async Task Sending_again_sets_the_goods_aside_and_leaves_a_ticket(Engine engine)
    {
        await using var world = await World.Create(engine);
        var (shop, desk) = (world.Shop, world.Shop.The<ParcelTroubleDesk>());
        await shop.Kept(Shop.Xiaoman, Delivered);
        var sku = (await Order(shop, Delivered)).Lines[0].Sku;
        var stock = await Stock(shop, sku);

        var receipt = await desk.Done(Shop.Xiaoman, Broken with { Wants = ParcelRemedy.Resend });

        (await Stock(shop, sku)).ShouldBe(stock - 1);
        await using var db = await shop.Tables();
        (await db.Tickets.SingleAsync()).Number.ShouldBe(receipt.Number);
        (await db.OutboxRows.SingleAsync(row => row.ReceiptNumber == receipt.Number)).Kind.ShouldBe("resend");
        (await desk.Refused(Shop.Xiaoman, Broken with { Wants = ParcelRemedy.Refund })).Reason.ShouldBe("already-reported");
    }

    [Theory, BothEngines]
    public async Task A_parcel_counts_as_lost_only_after_its_silence_and_then_all_comes_back(Engine engine)
    {
        await using var world = await World.Create(engine, "delivery: { humanAbove: 100000 }");
        var (shop, desk) = (world.Shop, world.Shop.The<ParcelTroubleDesk>());
        var wish = new ParcelTroubleWish(Stalled, ParcelTroubleKind.Lost) { Wants = ParcelRemedy.Refund };
        var early = await desk.Refused(Shop.Xiaoman, wish);
        early.Reason.ShouldBe("still-under-way");
        shop.MoveTo(early.Deadline!.Value.AddSeconds(1));

        var receipt = await desk.Done(Shop.Xiaoman, wish);

        var order = await Order(shop, Stalled);
        (receipt.Amount, order.Refunded, order.Status).ShouldBe((order.Total, order.Total, OrderStatus.Refunded));
    }

    [Fact]
    public async Task A_station_without_consent_is_no_delivery()
    {
        await using var world = await World.Create();
        var wish = new ParcelTroubleWish(AtStation, ParcelTroubleKind.SignedNotReceived) { Wants = ParcelRemedy.Refund };

        var quote = await world.Shop.The<ParcelTroubleDesk>().Offered(Shop.Siyuan, wish);

        quote.Clauses[0].Code.ShouldStartWith("express");
        quote.Amount.ShouldBe((await Order(world.Shop, AtStation)).Total);
    }

    [Fact]
    public async Task What_the_scans_contradict_is_not_paid_for_unseen()
    {
        await using var world = await World.Create(Engine.Sqlite, "delivery: { humanAbove: 100000 }");
        var desk = world.Shop.The<ParcelTroubleDesk>();

        (await desk.Refused(Shop.Xiaoman, new(Stalled, ParcelTroubleKind.RefusedOnDelivery))).Reason.ShouldBe("no-refusal-scan");
        (
            await desk.Refused(Shop.Xiaoman, new(Stalled, ParcelTroubleKind.SignedNotReceived) { Wants = ParcelRemedy.Refund })
        ).Reason.ShouldBe("not-signed");
        (await desk.Refused(Shop.Xiaoman, new(Delivered, ParcelTroubleKind.Lost))).Reason.ShouldBe("signed-by-recipient");
        (await desk.Offered(Shop.Emma, new(RefusedOrder, ParcelTroubleKind.RefusedOnDelivery))).Amount.ShouldBe(
            (await Order(world.Shop, RefusedOrder)).Total
        );
    }

    [Fact]
    public async Task Danger_value_and_a_late_word_go_to_a_person()
    {
        await using var world = await World.Create(Engine.Sqlite, "delivery: { humanAbove: 1 }");
        var (shop, desk) = (world.Shop, world.Shop.The<ParcelTroubleDesk>());

        (await desk.Refused(Shop.Xiaoman, Broken with { SafetyRisk = true })).Reason.ShouldBe("safety");
        (await desk.Refused(Shop.Xiaoman, Broken)).Reason.ShouldBe("high-value");
    }

    [Fact]
    public async Task Foreign_orders_and_pieces_that_are_not_inside_do_not_exist()
    {
        await using var world = await World.Create();
        var desk = world.Shop.The<ParcelTroubleDesk>();

        (await desk.Refused(Shop.Siyuan, Broken)).Reason.ShouldBe("not-found");
        (await desk.Refused(Shop.Xiaoman, Broken with { Pieces = [new(1, 99)] })).Reason.ShouldBe("not-found");
        (await desk.Refused(Shop.Xiaoman, Broken with { Pieces = [new(1, 3), new(1, -2)] })).Reason.ShouldBe("not-found");
    }

    [Theory, BothEngines]
    public async Task Two_at_once_refund_once_and_a_changed_order_is_promised_anew(Engine engine)
    {
        await using var world = await World.Create(engine);
        var (shop, desk) = (world.Shop, world.Shop.The<ParcelTroubleDesk>());
        await shop.Kept(Shop.Xiaoman, Delivered);
        var wish = Broken with { Wants = ParcelRemedy.Refund };
        var (one, two) = (await desk.Offered(Shop.Xiaoman, wish), await desk.Offered(Shop.Xiaoman, wish));

        var answers = await Task.WhenAll(
            Task.Run(() => desk.Commit(Shop.Xiaoman, one, "one")),
            Task.Run(() => desk.Commit(Shop.Xiaoman, two, "two"))
        );

        answers.Count(answer => answer is CommitAnswer.Done).ShouldBe(1);
        answers.Count(answer => answer is CommitAnswer.Stale).ShouldBe(1);
        await using var db = await shop.Tables();
        (await db.Refunds.CountAsync()).ShouldBe(1);
    }

    private static async Task<Order> Order(Shop shop, string number)
    {
        await using var db = await shop.Tables();
        return await db
            .Orders.AsNoTracking()
            .Include(order => order.Lines.OrderBy(line => line.No))
            .SingleAsync(order => order.Number == number);
    }

    private static async Task<int> Stock(Shop shop, string sku)
    {
        await using var db = await shop.Tables();
        return await db.Variants.Where(variant => variant.Sku == sku).Select(variant => variant.Stock).SingleAsync();
    }
}
