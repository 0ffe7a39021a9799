using BotApp.Commerce.Bookings;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Returns;
using BotApp.Tests.TestKit;
using BotApp.Tests.TestKit.Builders;
using static BotApp.Tests.Commerce.Returns.Purchases;
using GoodsKind = BotApp.Commerce.Catalogue.GoodsKind;

namespace BotApp.Tests.Commerce.Returns;

/// <summary>What an article is decides which rules hold for it; the flask of the demo shop is made to be each of them.</summary>
public sealed class GoodsCaseTests
{
    private const string Flask = "P8003";

    public static TheoryData<SevenDayClass, GoodsKind, Condition, bool, string> NotTakenBack { get; } =
        new()
        {
            { SevenDayClass.CustomMade, GoodsKind.Other, new(), false, "custom-made" },
            { SevenDayClass.Perishable, GoodsKind.Food, new(), false, "perishable" },
            { SevenDayClass.Digital, GoodsKind.Other, new() { Opened = true }, false, "digital-unsealed" },
            { SevenDayClass.Periodical, GoodsKind.Other, new(), false, "periodicals" },
            { SevenDayClass.SealedForHealth, GoodsKind.Other, new() { Opened = true }, true, "opened-after-confirmation" },
            { SevenDayClass.LosesWorthInUse, GoodsKind.Other, new() { Activated = true }, true, "activated-after-confirmation" },
            { SevenDayClass.LosesWorthInUse, GoodsKind.Other, new() { Activated = true }, false, "activated-without-confirmation" },
            { SevenDayClass.SoldFlawed, GoodsKind.Other, new(), true, "near-expiry-or-flawed" },
            { SevenDayClass.Ordinary, GoodsKind.Food, new() { SealBroken = true }, false, "seal-broken" },
            { SevenDayClass.Ordinary, GoodsKind.Cosmetics, new() { SealBroken = true }, false, "seal-broken" },
            { SevenDayClass.Ordinary, GoodsKind.MedicalDevice, new() { SealBroken = true }, false, "seal-broken" },
            { SevenDayClass.Ordinary, GoodsKind.FamilyPlanning, new() { SealBroken = true }, false, "seal-broken" },
            { SevenDayClass.Ordinary, GoodsKind.Electronics, new() { Altered = true }, false, "electronics-not-intact" },
            { SevenDayClass.Ordinary, GoodsKind.Appliance, new() { LabelsDestroyed = true }, false, "electronics-not-intact" },
            { SevenDayClass.Ordinary, GoodsKind.LargeAppliance, new() { LastingTraces = true }, false, "electronics-not-intact" },
            { SevenDayClass.Ordinary, GoodsKind.Clothing, new() { TagRemoved = true }, false, "tag-removed" },
            { SevenDayClass.Ordinary, GoodsKind.Shoes, new() { Soiled = true }, false, "soiled" },
            { SevenDayClass.Ordinary, GoodsKind.Bags, new() { TagRemoved = true }, false, "tag-removed" },
            { SevenDayClass.Ordinary, GoodsKind.Toys, new() { Soiled = true }, false, "soiled" },
            { SevenDayClass.Ordinary, GoodsKind.HomeTextile, new() { Soiled = true }, false, "soiled" },
            { SevenDayClass.Ordinary, GoodsKind.Home, new() { TagRemoved = true }, false, "tag-removed" },
        };

    [Theory, MemberData(nameof(NotTakenBack))]
    public async Task Each_kind_of_goods_is_refused_for_its_own_reason_in_words_of_its_own(
        SevenDayClass seven,
        GoodsKind kind,
        Condition seen,
        bool confirmed,
        string reason
    )
    {
        await using var shop = await Selling(Engine.Sqlite, product => product with { SevenDay = seven, Kind = kind }, confirmed);

        var refusal = await Refused(shop, Wish(ReturnKind.NoReason, seen));

        refusal.Reason.ShouldBe(reason);
        refusal.Says.Zh.ShouldStartWith(Flask);
        refusal.Says.Zh.ShouldNotContain("不能自助办理");
    }

    [Theory]
    [InlineData(SevenDayClass.Ordinary, GoodsKind.Cosmetics)]
    [InlineData(SevenDayClass.Ordinary, GoodsKind.Electronics)]
    [InlineData(SevenDayClass.SealedForHealth, GoodsKind.Other)]
    public async Task Opening_the_box_does_no_harm_where_nothing_was_confirmed(SevenDayClass seven, GoodsKind kind)
    {
        await using var shop = await Selling(Engine.Sqlite, product => product with { SevenDay = seven, Kind = kind });

        (await shop.The<ReturnDesk>().Offered(Shop.Xiaoman, Wish(ReturnKind.NoReason, new() { Opened = true }))).Amount.ShouldBe(80m);
    }

    /// <summary>Once the customer heard that the days had ended on a day that was still to come: it is the last day of an exchange.</summary>
    [Theory]
    [InlineData(10, "return-days-over", "12月5日前可以换货")]
    [InlineData(20, "repair-first", "免费维修")]
    [InlineData(400, "term-over", "11 月 20 日为止，可以付费维修")]
    public async Task A_fault_under_guarantee_goes_from_return_to_exchange_to_repair(int days, string reason, string words)
    {
        await using var shop = await Selling(Engine.Sqlite, product => product with { GuaranteeMonths = 12 });
        await shop.The<ReturnDesk>().Offered(Shop.Xiaoman, Wish(ReturnKind.Quality));
        shop.MoveTo(Signed.AddDays(days));

        var refusal = await Refused(shop, Wish(ReturnKind.Quality));

        refusal.Reason.ShouldBe(reason);
        refusal.Says.Zh.Replace(" ", "", StringComparison.Ordinal).ShouldContain(words.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fault_outside_the_guarantee_goes_back_for_a_week_and_later_only_where_the_goods_are_not_the_ones_ordered()
    {
        await using var shop = await Selling(Engine.Sqlite, product => product with { GuaranteeMonths = 0 });
        shop.MoveTo(Signed.AddDays(8));

        var refusal = await Refused(shop, Wish(ReturnKind.Quality));
        (refusal.Reason, refusal.Clause.Code).ShouldBe(("return-days-over", "consumer-law:24"));
        refusal.Says.Zh.ShouldContain("11 月 27 日为止");
        (await shop.The<ReturnDesk>().Offered(Shop.Xiaoman, Wish(ReturnKind.WrongItem))).Amount.ShouldBe(80m);
    }

    [Theory, BothEngines]
    public async Task What_was_repaired_twice_in_vain_goes_back_within_its_term(Engine engine)
    {
        await using var shop = await Selling(engine, product => product with { GuaranteeMonths = 12 });
        shop.MoveTo(Signed.AddDays(30));
        await shop.Put(Repaired(1, succeeded: false), Repaired(2, succeeded: true));
        (await Refused(shop, Wish(ReturnKind.Quality))).Reason.ShouldBe("repair-first");

        await shop.Put(Repaired(3, succeeded: false));

        (await shop.The<ReturnDesk>().Offered(Shop.Xiaoman, Wish(ReturnKind.Quality))).Amount.ShouldBe(80m);
    }

    [Fact]
    public async Task The_days_of_what_has_to_be_installed_begin_when_it_is()
    {
        await using var shop = await Selling(
            Engine.Sqlite,
            product => product with { GuaranteeMonths = 12, NeedsInstallation = true }
        );
        shop.MoveTo(Signed.AddDays(30));
        (await shop.The<ReturnDesk>().Offered(Shop.Xiaoman, Wish(ReturnKind.Quality))).Amount.ShouldBe(80m);

        await shop.Set<OrderLine>(line => line.OrderNumber == Number, line => line with { InstalledAt = Signed.AddDays(10) });

        (await Refused(shop, Wish(ReturnKind.Quality))).Reason.ShouldBe("repair-first");
    }

    [Theory, BothEngines]
    public async Task The_days_of_what_was_exchanged_begin_when_the_new_one_was_signed_for(Engine engine)
    {
        await using var shop = await Selling(engine, product => product with { GuaranteeMonths = 12 });
        var there = Signed.AddDays(20);
        await shop.Put(Exchanged("HH-1"), Parcel("SF-NEW", there) with { Items = [Item("SF-NEW", 1)] });
        shop.MoveTo(there.AddDays(7));
        await shop.The<ReturnDesk>().Offered(Shop.Xiaoman, Wish(ReturnKind.Quality));

        shop.MoveTo(there.AddDays(8));

        (await Refused(shop, Wish(ReturnKind.Quality))).Reason.ShouldBe("return-days-over");
    }

    [Theory, BothEngines]
    public async Task An_article_in_two_parcels_is_there_when_the_last_of_them_is(Engine engine)
    {
        var order = Of([(Flask, "P8003-01", 60m, 2)]) with { Status = OrderStatus.Shipped, DeliveredAt = null };
        await using var shop = await ShopWith(engine, null, order);
        var wish = new ReturnWish(Number, [new ReturnPiece(1, 1)], ReturnKind.NoReason);
        await shop.Put(Parcel("SF-1", Signed) with { Items = [Item("SF-1", 1)] });
        (await shop.The<ReturnDesk>().Refused(Shop.Xiaoman, wish)).Reason.ShouldBe("not-signed-yet");
        await shop.Put(Parcel("SF-2", Signed.AddDays(3)) with { Items = [Item("SF-2", 1)] });

        shop.MoveTo(Signed.AddDays(10));
        await shop.The<ReturnDesk>().Offered(Shop.Xiaoman, wish);
        shop.MoveTo(Signed.AddDays(11));
        (await shop.The<ReturnDesk>().Refused(Shop.Xiaoman, wish)).Reason.ShouldBe("window-closed");
    }

    [Fact]
    public async Task What_could_hurt_somebody_and_what_the_seller_agreed_to_is_for_a_person()
    {
        await using var shop = await Selling(Engine.Sqlite, product => product with { Kind = GoodsKind.Food });

        var danger = await Refused(shop, Wish(ReturnKind.Quality) with { IsDangerous = true });
        (danger.NeedsHuman, danger.Says.Zh.Contains("先停止使用", StringComparison.Ordinal)).ShouldBe((true, true));
        (await Refused(shop, Wish(ReturnKind.Quality))).Says.Zh.ShouldContain("食品");
        var agreed = await Refused(shop, Wish(ReturnKind.Agreed));
        (agreed.Reason, agreed.NeedsHuman).ShouldBe(("seller-agreement", true));
        (await Refused(shop, Wish(ReturnKind.NotReceived))).Alternatives.ShouldContain(Alternative.RefundOnly);
    }

    private static async Task<Shop> Selling(Engine engine, Func<Product, Product> article, bool confirmed = false)
    {
        var shop = await ShopWith(engine, null, AAndB());
        await shop.Set<Product>(product => product.Id == Flask, article);
        await shop.Set<OrderLine>(
            line => line.OrderNumber == Number,
            line => line with { ExceptionConfirmedAt = confirmed ? Signed.AddDays(-3) : null }
        );
        return shop;
    }

    private static ReturnWish Wish(ReturnKind kind, Condition? seen = null) => new(Number, [new ReturnPiece(1, 1, seen)], kind);

    private static Task<Refusal> Refused(Shop shop, ReturnWish wish) => shop.The<ReturnDesk>().Refused(Shop.Xiaoman, wish);

    private static RepairRecord Repaired(int no, bool succeeded) =>
        new()
        {
            OrderNumber = Number,
            LineNo = 1,
            No = no,
            Fault = new("漏水", "It leaks"),
            ReceivedAt = Signed.AddDays(20),
            ReturnedAt = Signed.AddDays(20).AddHours(no),
            Succeeded = succeeded,
        };

    private static Waybill Parcel(string number, DateTimeOffset signed) =>
        An.Waybill(signed.AddDays(-2)) with
        {
            Number = number,
            OrderNumber = Number,
            Traces =
            [
                new Trace
                {
                    WaybillNumber = number,
                    No = 1,
                    At = signed,
                    Event = TraceEvent.Signed,
                    City = "杭州市",
                    Place = new("网点", "Depot"),
                },
            ],
        };

    private static ParcelItem Item(string waybill, int quantity) =>
        new()
        {
            WaybillNumber = waybill,
            LineNo = 1,
            Quantity = quantity,
        };

    private static ExchangeRequest Exchanged(string number) =>
        new()
        {
            Number = number,
            OrderNumber = Number,
            CustomerId = "c-00001",
            Kind = ReturnKind.Quality,
            Status = ExchangeStatus.Done,
            Reason = "",
            Difference = 0m,
            FreightBorneBy = Bearer.Seller,
            WaybillOut = "SF-NEW",
            CreatedAt = Signed.AddDays(5),
            Lines =
            [
                new ExchangeLine
                {
                    ExchangeNumber = number,
                    No = 1,
                    LineNo = 1,
                    FromSku = "P8003-01",
                    ToSku = "P8003-01",
                    Quantity = 1,
                    Difference = 0m,
                },
            ],
        };
}
