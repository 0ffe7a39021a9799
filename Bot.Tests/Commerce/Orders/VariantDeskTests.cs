using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Refunds;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Orders;

/// <summary>Xiaoman's earbuds (399.00, white, 20.00 off) wait in the warehouse.</summary>
public sealed class VariantDeskTests
{
    private const string Earbuds = "261121001003";
    private const string Black = "P1002-02";

    [Theory, BothEngines]
    public async Task A_dearer_variant_is_charged_to_the_chosen_card_and_a_second_change_refused(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await PriceAsync(shop, Black, 429m);
        await shop.Put(Card("gift-9", 30m));
        var (white, black) = (await shop.Stock("P1002-01"), await shop.Stock(Black));

        var quote = await Desk(shop).Offered(Shop.Xiaoman, Wish("gift-9"));
        quote.Lines.Select(line => (line.Name, line.Amount)).ShouldBe([("swap", 30m), ("difference", 30m)]);
        await Desk(shop).Done(Shop.Xiaoman, quote);

        var order = await shop.Order(Earbuds);
        (order.Lines[0].Sku, order.Total, order.GoodsTotal - order.Discount + order.Freight).ShouldBe((Black, 409m, 409m));
        order.Payments.Sum(payment => payment.Amount).ShouldBe(409m);
        (await shop.Stock("P1002-01"), await shop.Stock(Black)).ShouldBe((white + 1, black - 1));
        await using var db = await shop.Tables();
        (await db.PaymentMethods.SingleAsync(card => card.Id == "gift-9")).Balance.ShouldBe(0m);
        (await Desk(shop).Refused(Shop.Xiaoman, new VariantWish(Earbuds, [new VariantSwap(1, "P1002-01")]))).Reason.ShouldBe(
            "used-up"
        );
    }

    [Theory, BothEngines]
    public async Task A_cheaper_variant_gives_the_difference_back_the_way_it_was_paid(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await PriceAsync(shop, Black, 349m);

        var receipt = await Desk(shop).Done(Shop.Xiaoman, Wish());

        receipt.Amount.ShouldBe(50m);
        var order = await shop.Order(Earbuds);
        (order.Total, order.Refunded).ShouldBe((329m, 0m));
        order.Payments.Where(row => row.Type == PaymentType.Refund).Sum(row => row.Amount).ShouldBe(50m);
        await using var db = await shop.Tables();
        (await db.Refunds.SingleAsync(refund => refund.OrderNumber == Earbuds)).Cause.ShouldBe(RefundCause.VariantChange);
    }

    [Fact]
    public async Task Without_a_means_on_file_the_difference_is_a_payment_to_be_made()
    {
        await using var shop = await Shop.Create();
        await PriceAsync(shop, Black, 429m);

        await Desk(shop).Done(Shop.Xiaoman, Wish());

        await using var db = await shop.Tables();
        var intent = await db.PaymentIntents.SingleAsync(intent => intent.OrderNumber == Earbuds && intent.Status == IntentStatus.Created);
        intent.Amount.ShouldBe(30m);
    }

    [Fact]
    public async Task A_discount_stays_with_its_line()
    {
        await using var shop = await Shop.Create();
        var quote = await Desk(shop).Offered(Shop.Xiaoman, Wish());
        quote.Amount.ShouldBe(0m);
        await Desk(shop).Done(Shop.Xiaoman, quote);
        var changed = await shop.Order(Earbuds);
        (changed.Discount, changed.Lines[0].Discount, changed.Total).ShouldBe((20m, 20m, 379m));
    }

    [Fact]
    public async Task What_cannot_be_had_paid_or_changed_is_refused_with_its_reason()
    {
        await using var shop = await Shop.Create();
        await PriceAsync(shop, Black, 429m);
        await shop.Put(Card("gift-9", 29.99m));
        (await Desk(shop).Refused(Shop.Xiaoman, Wish("gift-9"))).Reason.ShouldBe("cannot-pay");
        (await Desk(shop).Refused(Shop.Xiaoman, Wish("no-such-card"))).Reason.ShouldBe("not-found");
        (await Desk(shop).Refused(Shop.Xiaoman, To("P1002-01"))).Reason.ShouldBe("nothing-changes");
        (await Desk(shop).Refused(Shop.Xiaoman, To("P1003-01"))).Reason.ShouldBe("other-product");
        (await Desk(shop).Refused(Shop.Xiaoman, To("no-such-sku"))).Reason.ShouldBe("not-found");
        (await Desk(shop).Refused(Shop.Siyuan, To(Black))).Reason.ShouldBe("not-found");
        await using (var db = await shop.Tables())
        {
            await db
                .Variants.Where(variant => variant.Sku == Black)
                .ExecuteUpdateAsync(set => set.SetProperty(variant => variant.Stock, 0));
        }

        (await Desk(shop).Refused(Shop.Xiaoman, To(Black))).Reason.ShouldBe("out-of-stock");
        (await Desk(shop).Refused(Shop.Xiaoman, new VariantWish("261119001002", [new VariantSwap(1, "P1001-01")]))).Reason.ShouldBe(
            "shipped"
        );
    }

    private static VariantDesk Desk(Shop shop) => shop.The<VariantDesk>();

    private static VariantWish Wish(string? methodId = null) => To(Black) with { MethodId = methodId };

    private static VariantWish To(string sku) => new(Earbuds, [new VariantSwap(1, sku)]);

    private static PaymentMethod Card(string id, decimal balance) =>
        new()
        {
            Id = id,
            CustomerId = "c-00001",
            Kind = MethodKind.GiftCard,
            Label = "礼品卡",
            Balance = balance,
        };

    private static async Task PriceAsync(Shop shop, string sku, decimal price)
    {
        await using var db = await shop.Tables();
        await db.Variants.Where(variant => variant.Sku == sku).ExecuteUpdateAsync(set => set.SetProperty(variant => variant.Price, price));
    }
}
