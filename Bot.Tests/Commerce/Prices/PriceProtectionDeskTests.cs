using System.Globalization;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Prices;

public sealed class PriceProtectionDeskTests
{
    /// <summary>Two of one thing and one of another, paid seven days ago and signed for: today is the last day.</summary>
    private const string Delivered = "261115001004";

    [Theory, BothEngines]
    public async Task A_fallen_price_is_paid_back_for_every_piece_and_only_once(Engine engine)
    {
        await using var shop = await Created(engine);
        var line = await Line(shop, 1);
        await Reprice(shop, line.Sku, Unit(line) - 10m);

        var quote = await Offered(shop, 1);
        quote.Amount.ShouldBe(20m);
        quote.Lines[0].Amount.ShouldBe(20m);
        quote.Lines[0].How.ShouldBe(Sum($"{line.Amount:0.00} − 2 × {Unit(line) - 10m:0.00}"));
        quote.Lines.Skip(1).Select(refund => (refund.Name, refund.Amount)).ShouldBe([("refund.wallet", 20m)]);
        var done = await Done(shop, quote, "key");

        done.Number.ShouldStartWith("JB261122");
        await using var db = await shop.Tables();
        var claim = await db.PriceProtectionClaims.SingleAsync(claim => claim.OrderNumber == Delivered);
        (claim.LineNo, claim.PaidUnit, claim.CurrentUnit, claim.Quantity, claim.Amount, claim.RefundNumber).ShouldBe(
            (1, Unit(line), Unit(line) - 10m, 2, 20m, done.Number)
        );
        var refund = await db.Refunds.SingleAsync(refund => refund.Number == done.Number);
        (refund.Cause, refund.Amount).ShouldBe((RefundCause.PriceProtection, 20m));
        var order = await db.Orders.Include(order => order.Lines).SingleAsync(order => order.Number == Delivered);
        (order.Refunded, order.Lines.Single(row => row.No == 1).Refunded).ShouldBe((20m, 20m));
        (await Refused(shop, 1)).Reason.ShouldBe("already-claimed");
    }

    [Theory, BothEngines]
    public async Task Two_processes_that_say_yes_at_once_pay_once(Engine engine)
    {
        await using var shop = await Created(engine);
        var line = await Line(shop, 1);
        await Reprice(shop, line.Sku, Unit(line) - 10m);
        var (one, other) = (await Offered(shop, 1), await Offered(shop, 1));

        var answers = await Task.WhenAll(Commit(shop, one, "one"), Commit(shop, other, "other"));

        answers.OfType<CommitAnswer.Done>().Count(done => !done.Repeated).ShouldBe(1);
        await using var db = await shop.Tables();
        (await db.PriceProtectionClaims.CountAsync(claim => claim.OrderNumber == Delivered)).ShouldBe(1);
        (await db.Orders.SingleAsync(order => order.Number == Delivered)).Refunded.ShouldBe(20m);
    }

    [Theory, BothEngines]
    public async Task A_price_that_moved_between_promise_and_yes_makes_a_new_promise(Engine engine)
    {
        await using var shop = await Created(engine);
        var line = await Line(shop, 1);
        await Reprice(shop, line.Sku, Unit(line) - 10m);
        var quote = await Offered(shop, 1);
        await Reprice(shop, line.Sku, Unit(line) - 4m);

        (await Commit(shop, quote, "key")).ShouldBeOfType<CommitAnswer.Stale>().Now.Amount.ShouldBe(8m);
        await using var db = await shop.Tables();
        (await db.Refunds.AnyAsync(refund => refund.OrderNumber == Delivered)).ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task A_foreign_order_does_not_exist(Engine engine)
    {
        await using var shop = await Created(engine);

        var foreign = await Refused(shop, Shop.Siyuan, Delivered);
        var missing = await Refused(shop, Shop.Siyuan, "261115009999");

        (foreign.Reason, foreign.Says.Zh.Replace(Delivered, "…", StringComparison.Ordinal)).ShouldBe(
            (missing.Reason, missing.Says.Zh.Replace("261115009999", "…", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task Of_several_lines_the_cheaper_ones_are_paid_and_the_others_are_named()
    {
        await using var shop = await Created();
        var line = await Line(shop, 2);
        await Reprice(shop, line.Sku, Unit(line) - 3m);

        var quote = await Offered(shop);

        quote.Amount.ShouldBe(3m);
        quote.Lines.Select(row => row.Name).ShouldBe(["line.2", "line.1.not-cheaper", "refund.wallet"]);
    }

    [Fact]
    public async Task A_coupon_one_could_use_today_counts_once_for_the_whole_order_however_often_one_asks()
    {
        await using var shop = await Created();
        await Give(shop, 10m);

        var both = await Offered(shop);
        var apart = (await Offered(shop, 1)).Amount + (await Offered(shop, 2)).Amount;

        (both.Amount, apart).ShouldBe((10m, 10m));
        both.Lines[0].Says.Zh.ShouldContain("已减可用优惠券");
    }

    [Fact]
    public async Task The_period_ends_with_the_seventh_day()
    {
        await using var shop = await Created();
        var line = await Line(shop, 1);
        await Reprice(shop, line.Sku, 1m);
        shop.MoveTo(new DateTimeOffset(2026, 11, 22, 23, 59, 59, TimeSpan.FromHours(8)));
        (await Offered(shop, 1)).Amount.ShouldBe(line.Amount - 2m);

        shop.MoveTo(new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.FromHours(8)));
        var refusal = await Refused(shop, 1);
        (refusal.Reason, refusal.Clause.Code).ShouldBe(("outside-period", "policy:priceProtection.days"));
        refusal.Says.Zh.ShouldContain("11月22日");
        refusal.Alternatives.ShouldBe([Alternative.WatchPrice, Alternative.Human]);
    }

    [Theory]
    [InlineData(OrderKind.FlashSale, "flash-sale")]
    [InlineData(OrderKind.GroupBuy, null)]
    [InlineData(OrderKind.Ordinary, null)]
    public async Task A_flash_sale_has_no_price_to_protect(OrderKind kind, string? reason)
    {
        await using var shop = await Created();
        var line = await Line(shop, 1);
        await Reprice(shop, line.Sku, 1m);
        await Set(shop, order => order with { Kind = kind });

        var answer = await Ask(shop, Shop.Xiaoman, new PriceProtectionWish(Delivered, [1]));

        (answer as QuoteAnswer.Refused)?.Refusal.Reason.ShouldBe(reason);
        (answer is QuoteAnswer.Offered).ShouldBe(reason is null);
    }

    [Fact]
    public async Task Sold_out_in_after_sales_or_known_from_a_picture_is_not_paid()
    {
        await using var shop = await Created();
        var line = await Line(shop, 1);
        await Reprice(shop, line.Sku, 1m, stock: 0);
        (await Refused(shop, 1)).Reason.ShouldBe("no-stock");
        var picture = await Refused(shop, Shop.Xiaoman, Delivered, fromPicture: true);
        (picture.Reason, picture.NeedsHuman).ShouldBe(("screenshot", true));
        await Return(shop);
        (await Refused(shop, 1)).Reason.ShouldBe("in-after-sales");
    }

    [Fact]
    public async Task The_line_of_nobody_is_not_found()
    {
        await using var shop = await Created();

        (await Refused(shop, 9)).Reason.ShouldBe("not-found");
    }

    [Fact]
    public async Task What_was_paid_is_net_of_the_lines_part_of_every_promotion_to_the_cent()
    {
        await using var shop = await Created();
        var line = await Line(shop, 1);
        await Promote(shop, 10.01m, 2m);
        await Reprice(shop, line.Sku, Unit(line) - 7m);

        (await Offered(shop, 1)).Amount.ShouldBe(14m - 12.01m);
    }

    [Fact]
    public async Task Pieces_that_went_back_are_not_counted()
    {
        await using var shop = await Created();
        var line = await Line(shop, 1);
        await Change(shop, 1, row => row with { ReturnedQuantity = 1, Refunded = Unit(row) });
        await Reprice(shop, line.Sku, Unit(line) - 10m);

        (await Offered(shop, 1)).Amount.ShouldBe(10m);
        await Change(shop, 1, row => row with { ReturnedQuantity = 2 });
        (await Refused(shop, 1)).Reason.ShouldBe("in-after-sales");
    }

    [Fact]
    public async Task Never_more_goes_back_than_is_left_of_what_was_paid_for_the_line()
    {
        await using var shop = await Created();
        var line = await Line(shop, 1);
        await Change(shop, 1, row => row with { Refunded = row.Amount - 5m });
        await Reprice(shop, line.Sku, Unit(line) - 10m);

        var quote = await Offered(shop, 1);

        (quote.Amount, quote.Lines[0].How).ShouldBe((5m, Sum($"{line.Amount:0.00} − {line.Amount - 5m:0.00}")));
    }

    /// <summary>The demo shop, in which the order was paid by one wallet without any discount and nobody has a coupon.</summary>
    private static async Task<Shop> Created(Engine engine = Engine.Sqlite)
    {
        var shop = await Shop.Create(engine);
        await Change(shop, 1, row => row with { Discount = 0m });
        await Change(shop, 2, row => row with { Discount = 0m });
        await using var db = await shop.Tables();
        await db.Coupons.ExecuteDeleteAsync();
        await db.Set<OrderPayment>().Where(row => row.OrderNumber == Delivered).ExecuteDeleteAsync();
        await db.Set<OrderPromotion>().Where(row => row.OrderNumber == Delivered).ExecuteDeleteAsync();
        return shop;
    }

    private static async Task Change(Shop shop, int no, Func<OrderLine, OrderLine> change)
    {
        await using var db = await shop.Tables();
        var line = await db.Set<OrderLine>().SingleAsync(row => row.OrderNumber == Delivered && row.No == no);
        db.Entry(line).CurrentValues.SetValues(change(line));
        await db.SaveChangesAsync();
    }

    private static async Task Promote(Shop shop, params decimal[] offs)
    {
        await using var db = await shop.Tables();
        db.AddRange(
            offs.Select(
                (off, i) =>
                    new OrderPromotion
                    {
                        OrderNumber = Delivered,
                        No = i + 1,
                        Kind = PromotionKind.Threshold,
                        Label = new("满减", "Off"),
                        Threshold = 0m,
                        Off = off,
                        Shares =
                        [
                            new PromotionShare
                            {
                                OrderNumber = Delivered,
                                PromotionNo = i + 1,
                                LineNo = 1,
                                Amount = off,
                            },
                        ],
                    }
            )
        );
        await db.SaveChangesAsync();
    }

    private static decimal Unit(OrderLine line) => line.Amount / line.Quantity;

    private static string Sum(FormattableString sum) => sum.ToString(CultureInfo.InvariantCulture);

    private static Task<QuoteAnswer> Ask(Shop shop, Shopper shopper, PriceProtectionWish wish) =>
        shop.The<PriceProtectionDesk>().QuoteAsync(shopper, wish, CancellationToken.None);

    private static async Task<Quote> Offered(Shop shop, params int[] lines) =>
        (await Ask(shop, Shop.Xiaoman, new PriceProtectionWish(Delivered, lines))).ShouldBeOfType<QuoteAnswer.Offered>().Quote;

    private static async Task<Refusal> Refused(Shop shop, params int[] lines) =>
        (await Ask(shop, Shop.Xiaoman, new PriceProtectionWish(Delivered, lines))).ShouldBeOfType<QuoteAnswer.Refused>().Refusal;

    private static async Task<Refusal> Refused(Shop shop, Shopper shopper, string order, bool fromPicture = false) =>
        (await Ask(shop, shopper, new PriceProtectionWish(order, [], fromPicture))).ShouldBeOfType<QuoteAnswer.Refused>().Refusal;

    private static Task<CommitAnswer> Commit(Shop shop, Quote quote, string key) =>
        shop.The<PriceProtectionDesk>().CommitAsync(Shop.Xiaoman, quote, key, CancellationToken.None);

    private static async Task<Receipt> Done(Shop shop, Quote quote, string key) =>
        (await Commit(shop, quote, key)).ShouldBeOfType<CommitAnswer.Done>().Receipt;

    private static async Task<OrderLine> Line(Shop shop, int no)
    {
        await using var db = await shop.Tables();
        return await db
            .Orders.Where(order => order.Number == Delivered)
            .SelectMany(order => order.Lines)
            .SingleAsync(line => line.No == no);
    }

    private static async Task Reprice(Shop shop, string sku, decimal price, int stock = 5)
    {
        await using var db = await shop.Tables();
        var variant = await db.Variants.SingleAsync(variant => variant.Sku == sku);
        db.Entry(variant).CurrentValues.SetValues(variant with { Price = price, Stock = stock, Version = variant.Version + 1 });
        await db.SaveChangesAsync();
    }

    private static async Task Set(Shop shop, Func<Order, Order> change)
    {
        await using var db = await shop.Tables();
        var order = await db.Orders.SingleAsync(order => order.Number == Delivered);
        db.Entry(order).CurrentValues.SetValues(change(order));
        await db.SaveChangesAsync();
    }

    private static async Task Give(Shop shop, decimal off)
    {
        await using var db = await shop.Tables();
        await db.Coupons.ExecuteDeleteAsync();
        var lines = await db.Orders.Where(order => order.Number == Delivered).SelectMany(order => order.Lines).ToListAsync();
        foreach (var line in lines)
        {
            var variant = await db.Variants.SingleAsync(variant => variant.Sku == line.Sku);
            db.Entry(variant).CurrentValues.SetValues(variant with { Price = Unit(line), Stock = 5 });
        }

        db.Add(
            new Coupon
            {
                Id = "cp-test",
                CustomerId = "c-00001",
                Name = new("满减券", "Coupon"),
                Kind = CouponKind.Threshold,
                Threshold = 50m,
                Off = off,
                StackGroup = "shop",
                From = Shop.FirstMorning.AddDays(-1),
                Until = Shop.FirstMorning.AddDays(9),
                Status = CouponStatus.Unused,
            }
        );
        await db.SaveChangesAsync();
    }

    private static async Task Return(Shop shop)
    {
        await using var db = await shop.Tables();
        db.Add(
            new ReturnRequest
            {
                Number = "TH1",
                OrderNumber = Delivered,
                CustomerId = "c-00001",
                Kind = ReturnKind.NoReason,
                Status = ReturnStatus.AwaitingGoods,
                Reason = "",
                Refund = 1m,
                FreightBorneBy = Bearer.Customer,
                Freight = 0m,
                HandIn = HandIn.DropOff,
                CreatedAt = Shop.FirstMorning,
            }
        );
        await db.SaveChangesAsync();
    }
}
