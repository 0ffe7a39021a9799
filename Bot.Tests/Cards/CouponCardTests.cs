using BotApp.Cards.Coupons;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Prices;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Cards;

/// <summary>Coupons with what is in their way, one of them, and what became cheaper: as snapshots in both languages.</summary>
public sealed class CouponCardTests : CardTestBase
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task All_coupons(string language)
    {
        Speak(language);
        var advice = await Shop.The<CouponDesk>().AdviseAsync(Shop.Xiaoman, CouponBasket.Cart, CancellationToken.None);
        Check(CouponListCard.For(advice!, Shop.ShopClock), $"coupons.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task One_coupon_below_its_threshold(string language)
    {
        Speak(language);
        var state = await Shop.The<CouponDesk>().ExplainAsync(Shop.Xiaoman, "cp-1-far", CouponBasket.Cart, CancellationToken.None);
        Check(CouponStateCard.For(state!, Shop.ShopClock), $"coupon.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task What_became_cheaper(string language)
    {
        Speak(language);
        var falls = await Shop.The<OffersDesk>().LatelyAsync(CancellationToken.None);
        Check(PriceFallsCard.For(falls), $"price-falls.{language}.json");
    }
}
