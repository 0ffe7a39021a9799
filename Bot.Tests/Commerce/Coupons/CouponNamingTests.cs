using BotApp.Commerce.Coupons;
using BotApp.Commerce.Customers;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Coupons;

/// <summary>Which coupon is meant, and what it is laid on when the customer names a product or has an empty cart.</summary>
public sealed class CouponNamingTests
{
    [Theory]
    [InlineData(5000, 500, "", "cp-1-far")]
    [InlineData(null, 500, "", "cp-1-far")]
    [InlineData(null, null, "手机满3000减200用不了", "cp-1-phone")]
    [InlineData(null, null, "my FREE FREIGHT one", "cp-1-freight")]
    [InlineData(700, 500, "", "")]
    [InlineData(null, null, "用不了", "")]
    public async Task A_coupon_is_named_by_its_sums_or_its_name(int? threshold, int? off, string words, string id)
    {
        await using var shop = await Shop.Create();

        var named = await shop.The<CouponDesk>().NamedAsync(Shop.Xiaoman, new CouponNaming(threshold, off, words), default);

        string.Join(',', named.Select(coupon => coupon.Id)).ShouldBe(id);
    }

    [Fact]
    public async Task A_percentage_is_named_by_the_tenths_that_stay()
    {
        await using var shop = await Shop.Create();
        var desk = shop.The<CouponDesk>();

        (await desk.NamedAsync(Shop.Siyuan, new CouponNaming(null, 8.5m, ""), default)).Single().Id.ShouldBe("cp-2-percent");
        (await desk.NamedAsync(Shop.Siyuan, new CouponNaming(null, 85m, ""), default)).Single().Id.ShouldBe("cp-2-percent");
        (await desk.NamedAsync(Shopper.Nobody, new CouponNaming(null, 85m, ""), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_product_is_reckoned_as_one_piece_of_its_cheapest_variant_in_stock()
    {
        await using var shop = await Shop.Create();
        var desk = shop.The<CouponDesk>();
        var product = await shop.Catalogue.FindAsync("P5001", default);

        var advice = (await desk.AdviseAsync(Shop.Emma, CouponBasket.Of("P5001"), default)).ShouldNotBeNull();

        advice.Before.ShouldBe(product!.Variants.Where(variant => variant.Stock > 0).Min(variant => variant.Price));
        (advice.Best.ShouldHaveSingleItem(), advice.Off).ShouldBe(("cp-3-shoes", 30m));
        (await desk.AdviseAsync(Shop.Emma, CouponBasket.Of("P0000"), default)).ShouldBeNull();
    }

    [Fact]
    public async Task How_many_go_together_is_said_as_the_shop_set_it()
    {
        await using var shop = await Shop.Create();

        var advice = (await shop.The<CouponDesk>().AdviseAsync(Shop.Xiaoman, CouponBasket.Cart, default)).ShouldNotBeNull();

        advice.Together.Zh.ShouldContain("每单最多用 1 张券");
    }

    /// <summary>With nothing in the cart a coupon for everything was called one "for certain goods only".</summary>
    [Fact]
    public async Task An_empty_cart_is_called_empty()
    {
        await using var shop = await Shop.Create();
        await using (var db = await shop.Tables())
        {
            db.CartItems.RemoveRange(db.CartItems);
            await db.SaveChangesAsync();
        }

        var state = await shop.The<CouponDesk>().ExplainAsync(Shop.Xiaoman, "cp-1-far", CouponBasket.Cart, default);

        state!.Says.Zh.ShouldBe("购物车里还没有选好的商品，选满 5000 元参加的商品就能用。");
    }
}
