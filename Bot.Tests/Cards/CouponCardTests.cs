using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Coupons;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Prices;
using BotApp.Tests.TestKit;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Cards;

/// <summary>Coupons with what is in their way, one of them, and what became cheaper: as snapshots in both languages.</summary>
public sealed class CouponCardTests : IAsyncLifetime
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;
    private Shop shop = null!;

    public async Task InitializeAsync() => shop = await Shop.Create();

    public async Task DisposeAsync()
    {
        CultureInfo.CurrentUICulture = before;
        await shop.DisposeAsync();
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task All_coupons(string language)
    {
        Speak(language);
        var advice = await shop.The<CouponDesk>().AdviseAsync(Shop.Xiaoman, CouponBasket.Cart, CancellationToken.None);
        Check(CouponListCard.For(advice!, shop.ShopClock), $"coupons.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task One_coupon_below_its_threshold(string language)
    {
        Speak(language);
        var state = await shop.The<CouponDesk>().ExplainAsync(Shop.Xiaoman, "cp-1-far", CouponBasket.Cart, CancellationToken.None);
        Check(CouponStateCard.For(state!, shop.ShopClock), $"coupon.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task What_became_cheaper(string language)
    {
        Speak(language);
        var falls = await shop.The<OffersDesk>().LatelyAsync(CancellationToken.None);
        Check(PriceFallsCard.For(falls), $"price-falls.{language}.json");
    }

    private static void Speak(string language) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    private static void Check(Attachment attachment, string snapshot)
    {
        var json = ((AdaptiveCard)attachment.Content).ToJson();
        var parsed = AdaptiveCard.FromJson(json);
        parsed.Warnings.ShouldBeEmpty();
        parsed.Card.Version.ShouldBeLessThanOrEqualTo(new AdaptiveSchemaVersion(1, 5));
        Snapshot.ShouldMatch(json.ReplaceLineEndings("\n"), snapshot);
    }
}
