using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Tests.TestKit;
using static BotApp.Tests.Commerce.Returns.Purchases;

namespace BotApp.Tests.Commerce.Refunds;

/// <summary>What a customer hears of a refund in every state it can be in.</summary>
public sealed class RefundViewsTests
{
    private const string Refunded = "TK26112290000001";
    private const string Back = "TH26112290000001";

    /// <summary>The hour was once the one of Greenwich: what is read from the tables says nothing of the shop's clock.</summary>
    [Theory, BothEngines]
    public async Task The_last_hour_of_a_channel_is_told_on_the_shops_clock(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, AAndB(), Money(RefundStatus.SentToChannel));

        var view = await Only(shop);

        view.Says.Zh.ShouldBe("80.00 元已退往微信支付，最晚 11 月 23 日 10:00 到账。");
        view.Says.En.ShouldContain("2026-11-23 10:00");
        shop.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromSeconds(1));
        var late = await Only(shop);
        (late.Reason, late.IsEscalated, late.Holder).ShouldBe(("channel-late", true, "channel"));
        late.Says.Zh.ShouldContain("已经升级催办");
    }

    [Theory, BothEngines]
    public async Task Of_several_means_the_slowest_is_told_and_each_has_its_own_day_and_reference(Engine engine)
    {
        var money = Money(RefundStatus.SentToChannel) with
        {
            Parts =
            [
                Part(1, MethodKind.WeChatPay, 30m) with { ArrivedAt = Shop.FirstMorning, GatewayReference = "wx-1" },
                Part(2, MethodKind.CreditCard, 50m),
            ],
        };
        await using var shop = await ShopWith(engine, null, AAndB(), money);

        var view = await Only(shop);

        view.Says.Zh.ShouldContain("信用卡");
        view.Ways.Select(way => (way.Amount, way.Reference, way.ArrivedAt is null)).ShouldBe([(30m, "wx-1", false), (50m, null, true)]);
        (view.Ways[1].By > view.Ways[0].By).ShouldBeTrue();
    }

    [Fact]
    public async Task What_the_channel_turned_down_is_for_a_person_and_what_arrived_is_nobodys_any_more()
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, AAndB(), Money(RefundStatus.Failed));
        var failed = await Only(shop);
        (failed.Reason, failed.Holder).ShouldBe(("channel-failed", "shop"));
        failed.Says.Zh.ShouldContain("微信支付没有收下这笔 80.00 元退款");

        await shop.Set<Refund>(
            row => row.Number == Refunded,
            row => row with { Status = RefundStatus.Arrived, ArrivedAt = Shop.FirstMorning }
        );

        var arrived = await Only(shop);
        (arrived.Reason, arrived.Holder, arrived.Says.Zh).ShouldBe(("arrived", "nobody", "80.00 元已退到您的微信支付。"));
    }

    [Theory]
    [InlineData(7, "at-seller", false)]
    [InlineData(8, "seller-late", true)]
    [InlineData(15, "seller-late", true)]
    [InlineData(16, "punishable", true)]
    public async Task A_seller_who_sits_on_goods_is_late_and_then_punishable(int days, string reason, bool escalated)
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, AAndB(), Request(ReturnStatus.Received));
        shop.Clock.Advance(TimeSpan.FromDays(days));

        var view = await Only(shop);

        (view.Reason, view.IsEscalated, view.Holder).ShouldBe((reason, escalated, "seller"));
        view.Alternatives.Contains(Alternative.Call12315).ShouldBe(days > 15);
        view.Nodes.Select(node => node.Says.Zh).ShouldBe(["申请退货", "商家收到退货"]);
    }

    [Theory]
    [InlineData(ReturnStatus.WithHuman, "with-human", "shop", "由人工和您确认")]
    [InlineData(ReturnStatus.Closed, "closed", "nobody", "已经关闭")]
    [InlineData(ReturnStatus.OnTheWayBack, "goods-on-the-way", "carrier", "寄回途中")]
    public async Task A_return_nothing_was_paid_for_yet_says_who_has_it(ReturnStatus status, string reason, string holder, string words)
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, AAndB(), Request(status) with { ReceivedAt = null });

        var view = await Only(shop);

        (view.Reason, view.Holder, view.Number).ShouldBe((reason, holder, Back));
        view.Says.Zh.ShouldContain(words);
    }

    [Fact]
    public async Task An_order_that_only_knows_its_sum_says_that_it_arrived()
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, AAndB() with { Refunded = 80m, ClosedAt = Shop.FirstMorning });

        var view = await Only(shop);

        (view.Reason, view.Amount, view.Nodes[0].Says.Zh).ShouldBe(("arrived", 80m, "已到账"));
    }

    [Fact]
    public async Task Nobody_hears_of_a_refund_before_signing_in()
    {
        await using var shop = await Shop.Create();

        (await shop.The<RefundProgressDesk>().FindAsync(Shopper.Nobody, Refunded, CancellationToken.None))
            .ShouldBeOfType<RefundAnswer.SignInFirst>();
    }

    private static async Task<RefundView> Only(Shop shop) =>
        (await shop.The<RefundProgressDesk>().FindAsync(Shop.Xiaoman, Number, CancellationToken.None))
            .ShouldBeOfType<RefundAnswer.Found>()
            .Refunds.ShouldHaveSingleItem();

    private static Refund Money(RefundStatus status) =>
        new()
        {
            Number = Refunded,
            OrderNumber = Number,
            CustomerId = "c-00001",
            Cause = RefundCause.Cancelled,
            Status = status,
            Amount = 80m,
            CreatedAt = Shop.FirstMorning,
            DueAt = Shop.FirstMorning.AddDays(7),
            Parts = [Part(1, MethodKind.WeChatPay, 80m)],
            Steps =
            [
                new RefundStep
                {
                    RefundNumber = Refunded,
                    No = 1,
                    Status = RefundStatus.SentToChannel,
                    Holder = RefundHolder.Channel,
                    At = Shop.FirstMorning,
                },
            ],
        };

    private static RefundPart Part(int no, MethodKind method, decimal amount) =>
        new()
        {
            RefundNumber = Refunded,
            No = no,
            Method = method,
            Amount = amount,
        };

    private static ReturnRequest Request(ReturnStatus status) =>
        new()
        {
            Number = Back,
            OrderNumber = Number,
            CustomerId = "c-00001",
            Kind = ReturnKind.NoReason,
            Status = status,
            Reason = "",
            Refund = 80m,
            FreightBorneBy = Bearer.Customer,
            Freight = 0m,
            HandIn = HandIn.DropOff,
            CreatedAt = Shop.FirstMorning.AddDays(-1),
            ReceivedAt = Shop.FirstMorning,
        };
}
