using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Orders;

public sealed class MethodDeskTests : IDisposable
{
    private const string Paid = "261121001003";
    private const string Unpaid = "261122002001";
    private readonly TempFolder terms = new();

    public MethodDeskTests() =>
        File.WriteAllText(
            Path.Combine(terms.Path, "shop.yaml"),
            """
            name: shop
            issuer: merchant
            validFrom: 2026-01-01
            terms:
              orders:
                methodChangeAfterPayment: true
            """
        );

    public void Dispose() => terms.Dispose();

    [Fact]
    public async Task A_paid_order_keeps_its_means_of_payment()
    {
        await using var shop = await Shop.Create();
        await shop.Put(Card("gift-9", "c-00001", 1000m));
        (await Desk(shop).Refused(Shop.Xiaoman, new MethodWish(Paid, "gift-9"))).Reason.ShouldBe("already-paid");
        (await Desk(shop).Refused(Shop.Xiaoman, new MethodWish("261119001002", "gift-9"))).Reason.ShouldBe("not-before-shipping");
        (await Desk(shop).Refused(Shop.Siyuan, new MethodWish(Paid, "gift-9"))).Reason.ShouldBe("not-found");
    }

    [Theory, BothEngines]
    public async Task An_unpaid_order_gets_a_new_payment(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await shop.Put(Card("gift-9", "c-00002", 10_000m));

        var done = await Desk(shop).Done(Shop.Siyuan, new MethodWish(Unpaid, "gift-9"));

        await using var db = await shop.Tables();
        var intent = await db.PaymentIntents.SingleAsync(intent => intent.Number == done.Number);
        (intent.Status, intent.MethodId).ShouldBe((IntentStatus.Created, "gift-9"));
        (await db.OutboxRows.SingleAsync(row => row.ReceiptNumber == done.Number)).Kind.ShouldBe("payment-send");
    }

    [Theory, BothEngines]
    public async Task Where_the_shop_allows_it_the_new_means_pays_and_the_old_one_gets_everything_back(Engine engine)
    {
        await using var shop = await Shop.Create(engine, options: options => options.PolicyDirectory = terms.Path);
        await shop.Put(Card("gift-9", "c-00001", 378.99m));
        (await Desk(shop).Refused(Shop.Xiaoman, new MethodWish(Paid, "gift-9"))).Reason.ShouldBe("cannot-pay");
        await shop.Put(Card("gift-10", "c-00001", 380m));

        await Desk(shop).Done(Shop.Xiaoman, new MethodWish(Paid, "gift-10"));

        var order = await shop.Order(Paid);
        order.Payments.Sum(row => row.Type == PaymentType.Payment ? row.Amount : -row.Amount).ShouldBe(order.Total);
        await using var db = await shop.Tables();
        (await db.PaymentMethods.SingleAsync(card => card.Id == "gift-10")).Balance.ShouldBe(1m);
        (await Desk(shop).Refused(Shop.Xiaoman, new MethodWish(Paid, "gift-10"))).Reason.ShouldBe("same-method");
    }

    private static MethodDesk Desk(Shop shop) => shop.The<MethodDesk>();

    private static PaymentMethod Card(string id, string customerId, decimal balance) =>
        new()
        {
            Id = id,
            CustomerId = customerId,
            Kind = MethodKind.GiftCard,
            Label = "礼品卡",
            Balance = balance,
        };
}
