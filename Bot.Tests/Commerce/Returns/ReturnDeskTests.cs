using BotApp.Commerce.Customers;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using static BotApp.Tests.Commerce.Returns.Purchases;

namespace BotApp.Tests.Commerce.Returns;

public sealed class ReturnDeskTests
{
    private const string Article25 = "consumer-law:25";

    [Theory, BothEngines]
    public async Task A_part_of_an_order_goes_back_for_what_was_paid_less_what_the_rest_would_have_cost(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, AAndB());

        var quote = await Offered(shop, Wish((1, 1)));
        quote.Amount.ShouldBe(80m);
        quote.Lines.Single(line => line.Name == "line.1").How.ShouldBe("120.00 × 1 − 40.00");
        quote.Lines.Single(line => line.Name == "refund").How.ShouldBe("180.00 − 100.00");
        quote.Lines.Single(line => line.Name == "ship-before").Says.Zh.ShouldContain("11 月 29 日");
        quote.Lines.Single(line => line.Name == "send-to").Says.Zh.ShouldContain("400-000-1234");
        quote.Clauses[0].Code.ShouldBe(Article25);
        var done = await Done(shop, quote);

        done.Number.ShouldMatch("^TH261122[0-9]{8}$");
        await using var db = await shop.Tables();
        var order = await db.Orders.Include(order => order.Lines.OrderBy(line => line.No)).SingleAsync(order => order.Number == Number);
        (order.Status, order.Refunded, order.Lines[0].ReturnedQuantity, order.Lines[1].ReturnedQuantity).ShouldBe(
            (OrderStatus.Returning, 0m, 1, 0)
        );
        var request = await db.ReturnRequests.Include(row => row.Lines).SingleAsync(row => row.Number == done.Number);
        (request.Status, request.Refund, request.FreightBorneBy, request.Reason).ShouldBe(
            (ReturnStatus.AwaitingGoods, 80m, Bearer.Customer, "不想要了 139****0000")
        );
        request.Lines.Select(line => (line.LineNo, line.Quantity, line.Refund)).ShouldBe([(1, 1, 80m)]);
        (await db.OutboxRows.SingleAsync(row => row.ReceiptNumber == done.Number)).Kind.ShouldBe("pickup-book");
    }

    [Fact]
    public async Task Whichever_goes_back_first_the_sum_is_what_was_paid()
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, AAndB());

        (await Done(shop, await Offered(shop, Wish((2, 1))))).Amount.ShouldBe(60m);
        (await Done(shop, await Offered(shop, Wish((1, 1))), "other")).Amount.ShouldBe(120m);
    }

    [Theory, BothEngines]
    public async Task The_same_return_is_written_once_and_what_changed_meanwhile_is_promised_anew(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, AAndB());
        var first = await Offered(shop, Wish((1, 1)));
        var second = await Offered(shop, Wish((2, 1)));

        var done = await Done(shop, first);
        (await Desk(shop).CommitAsync(Shop.Xiaoman, first, "again", CancellationToken.None))
            .ShouldBeOfType<CommitAnswer.Done>()
            .Receipt.Number.ShouldBe(done.Number);
        var stale = await Desk(shop).CommitAsync(Shop.Xiaoman, second, "key-2", CancellationToken.None);

        stale.ShouldBeOfType<CommitAnswer.Stale>().Now.Amount.ShouldBe(100m);
        await using var db = await shop.Tables();
        (await db.ReturnRequests.CountAsync(row => row.OrderNumber == Number)).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task Late_foreign_and_missing_are_refused(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, AAndB());
        var foreign = await Refused(shop, Shop.Siyuan, Wish((1, 1)));
        var noLine = await Refused(shop, Shop.Xiaoman, Wish((3, 1)));
        (foreign.Reason, noLine.Reason).ShouldBe(("not-found", "not-found"));
        (await Refused(shop, Shop.Xiaoman, Wish((1, 2)))).Reason.ShouldBe("too-many");

        shop.MoveTo(Signed.AddDays(8));
        var late = await Refused(shop, Shop.Xiaoman, Wish((1, 1)));
        (late.Reason, late.NeedsHuman, late.Clause.Code).ShouldBe(("window-closed", false, Article25));
        late.Says.Zh.ShouldContain("11 月 27 日");
        late.Alternatives.ShouldContain(Alternative.QualityClaim);
    }

    [Fact]
    public async Task What_is_not_signed_for_is_refused_at_the_door_instead()
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, AAndB() with { Status = OrderStatus.Shipped, DeliveredAt = null });

        var refusal = await Refused(shop, Shop.Xiaoman, Wish((1, 1)));
        (refusal.Reason, refusal.Alternatives[0]).ShouldBe(("not-signed-yet", Alternative.RefuseOnDelivery));
        (await Refused(shop, Shop.Xiaoman, Wish((1, 1)) with { Kind = ReturnKind.Damaged })).Reason.ShouldBe("not-signed-yet");
    }

    [Fact]
    public async Task A_disputed_condition_is_for_a_person_and_a_spoilt_one_is_refused_with_its_article()
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, AAndB());

        var disputed = await Refused(shop, Shop.Xiaoman, Wish(new Condition { Disputed = true }));
        (disputed.Reason, disputed.NeedsHuman).ShouldBe(("condition-disputed", true));
        var damaged = await Refused(shop, Shop.Xiaoman, Wish(new Condition { Incomplete = true }));
        (damaged.Reason, damaged.NeedsHuman).ShouldBe(("incomplete", false));
        damaged.Says.Zh.ShouldStartWith("P8003：");
    }

    [Fact]
    public async Task Faulty_goods_go_back_at_the_sellers_cost_and_the_freight_comes_back_with_the_last_of_them()
    {
        var order = AAndB();
        await using var shop = await ShopWith(
            Engine.Sqlite,
            null,
            order with
            {
                Freight = 8m,
                Total = 188m,
                Payments = [Payment(1, MethodKind.WeChatPay, null, 188m)],
            }
        );

        var first = await Offered(shop, Wish((1, 1)) with { Kind = ReturnKind.Damaged });
        (first.Amount, first.Lines.Single(line => line.Name == "freight").Says.Zh).ShouldBe((80m, "寄回运费由商家承担"));
        await Done(shop, first);
        (await Offered(shop, Wish((2, 1)) with { Kind = ReturnKind.Damaged })).Amount.ShouldBe(108m);
        (await Offered(shop, Wish((2, 1)))).Amount.ShouldBe(100m);
    }

    [Fact]
    public async Task Evidence_is_kept_with_the_return_and_must_be_the_customers()
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, AAndB(), Photo("e-1", "c-00001"), Photo("e-2", "c-00002"));
        var wish = Wish((1, 1)) with { Kind = ReturnKind.Damaged };

        (await Refused(shop, Shop.Xiaoman, wish with { EvidenceIds = ["e-2"] })).Reason.ShouldBe("not-found");
        var done = await Done(shop, await Offered(shop, wish with { EvidenceIds = ["e-1"] }));

        await using var db = await shop.Tables();
        (await db.Evidence.SingleAsync(row => row.Id == "e-1")).SubjectNumber.ShouldBe(done.Number);
    }

    [Fact]
    public async Task Insured_the_first_return_opens_a_claim_and_the_second_is_at_the_customers_cost()
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, AAndB(), Insurance());

        var quote = await Offered(shop, Wish((1, 1)));
        quote.Lines.Single(line => line.Name == "insurance").Amount.ShouldBe(9m);
        var done = await Done(shop, quote);

        await using var db = await shop.Tables();
        (await db.InsuranceClaims.SingleAsync(claim => claim.ReturnNumber == done.Number)).Status.ShouldBe(ClaimStatus.Open);
        (await Offered(shop, Wish((2, 1)))).Lines.ShouldNotContain(line => line.Name == "insurance");
    }

    [Fact]
    public async Task A_gift_comes_along_with_the_last_of_its_goods_or_costs_what_was_announced()
    {
        var order = AAndB() with { Gifts = [Gift(1, 10m, line: 1), Gift(2, null, line: null)] };
        await using var shop = await ShopWith(Engine.Sqlite, null, order);

        (await Offered(shop, Wish((2, 1)))).Lines.ShouldNotContain(line => line.Name == "gift");
        (await Offered(shop, Wish((1, 1)))).Amount.ShouldBe(80m);
        var missing = await Offered(shop, Wish((1, 1)) with { MissingGifts = [1, 2] });
        (missing.Amount, missing.Lines.Single(line => line.Name == "giftDeduction").Amount).ShouldBe((70m, 10m));
        (await Offered(shop, Wish((1, 1), (2, 1)) with { MissingGifts = [2] })).Amount.ShouldBe(180m);
        (await Offered(shop, Wish((1, 1)) with { KeepsGifts = true })).Amount.ShouldBe(missing.Amount);
    }

    [Fact]
    public async Task Money_goes_to_a_gift_card_only_where_the_shop_allows_it()
    {
        await using var plain = await ShopWith(Engine.Sqlite, null, AAndB(), GiftCard());
        (await Refused(plain, Shop.Xiaoman, Wish((1, 1)) with { RefundMethodId = "gift-1" })).Reason.ShouldBe("original-route");
        (await Refused(plain, Shop.Xiaoman, Wish((1, 1)) with { RefundMethodId = "gift-9" })).Reason.ShouldBe("not-found");

        using var folder = Policy("refunds: { toGiftCard: true }");
        await using var shop = await ShopWith(
            Engine.Sqlite,
            folder.Path,
            AAndB(),
            GiftCard(),
            GiftCard("card-1") with
            {
                Kind = MethodKind.CreditCard,
                Balance = null,
            }
        );
        var done = await Done(shop, await Offered(shop, Wish((1, 1)) with { RefundMethodId = "gift-1" }));
        await using var db = await shop.Tables();
        (await db.ReturnRequests.SingleAsync(row => row.Number == done.Number)).RefundMethodId.ShouldBe("gift-1");
        (await Refused(shop, Shop.Xiaoman, Wish((2, 1)) with { RefundMethodId = "card-1" })).Reason.ShouldBe("refund-method");
    }

    [Fact]
    public async Task The_original_means_may_be_named()
    {
        var card = GiftCard("card-1") with { Kind = MethodKind.CreditCard, Balance = null };
        await using var shop = await ShopWith(
            Engine.Sqlite,
            null,
            AAndB() with
            {
                Payments = [Payment(1, MethodKind.CreditCard, "card-1", 180m)],
            },
            card
        );

        var quote = await Offered(shop, Wish((1, 1)) with { RefundMethodId = "card-1" });
        quote.Lines.Single(line => line.Name == "refund.to").Amount.ShouldBe(80m);
    }

    [Fact]
    public async Task Where_the_shop_takes_one_request_an_order_a_person_handles_the_next()
    {
        using var folder = Policy("returns: { oneRequestPerOrder: true }");
        await using var shop = await ShopWith(Engine.Sqlite, folder.Path, AAndB());
        await Done(shop, await Offered(shop, Wish((1, 1))));

        var refusal = await Refused(shop, Shop.Xiaoman, Wish((2, 1)));
        (refusal.Reason, refusal.NeedsHuman).ShouldBe(("request-made", true));
    }

    private static ReturnWish Wish(params (int No, int Quantity)[] pieces) =>
        new(Number, [.. pieces.Select(piece => new ReturnPiece(piece.No, piece.Quantity))], ReturnKind.NoReason, "不想要了 13900000000");

    private static ReturnWish Wish(Condition condition) => new(Number, [new ReturnPiece(1, 1, condition)], ReturnKind.NoReason);

    private static ReturnDesk Desk(Shop shop) => shop.The<ReturnDesk>();

    private static async Task<Quote> Offered(Shop shop, ReturnWish wish) =>
        (await Desk(shop).QuoteAsync(Shop.Xiaoman, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;

    private static async Task<Refusal> Refused(Shop shop, Shopper shopper, ReturnWish wish) =>
        (await Desk(shop).QuoteAsync(shopper, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Refused>().Refusal;

    private static async Task<Receipt> Done(Shop shop, Quote quote, string key = "key") =>
        (await Desk(shop).CommitAsync(Shop.Xiaoman, quote, key, CancellationToken.None)).ShouldBeOfType<CommitAnswer.Done>().Receipt;

    private static Evidence Photo(string id, string customer) =>
        new()
        {
            Id = id,
            CustomerId = customer,
            SubjectNumber = Number,
            Sha256 = new string('0', 64),
            MediaType = "image/jpeg",
            Size = 1,
            File = id + ".jpg",
            TakenAt = Shop.FirstMorning,
        };

    private static FreightPolicy Insurance() =>
        new()
        {
            Number = "YF0001",
            OrderNumber = Number,
            CustomerId = "c-00001",
            Insurer = "安心保险",
            AgreedSum = 9m,
            ValidUntil = Shop.FirstMorning.AddDays(30),
        };

    private static OrderGift Gift(int no, decimal? price, int? line) =>
        new()
        {
            OrderNumber = Number,
            No = no,
            Name = new("杯刷", "Brush"),
            AnnouncedPrice = price,
            LineNo = line,
        };
}
