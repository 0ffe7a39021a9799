using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Insurance;
using BotApp.Cards.Refunds;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Refunds;
using BotApp.Tests.TestKit;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Cards;

/// <summary>Where money is, how a sum comes about, how a way back is insured: as snapshots in both languages.</summary>
public sealed class RefundCardTests : IAsyncLifetime
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
    public async Task Money_under_way(string language)
    {
        Speak(language);
        Check(RefundCard.For(await RefundAsync(Shop.Emma), "CNY", shop.ShopClock), $"refund.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task How_a_sum_comes_about(string language)
    {
        Speak(language);
        var number = await shop.The<RefundProgressDesk>().LikelyAsync(Shop.Siyuan, CancellationToken.None);
        var answer = await shop.The<RefundSumDesk>().ExplainAsync(Shop.Siyuan, number!, CancellationToken.None);
        Check(RefundSumCard.For(answer.ShouldBeOfType<RefundSumAnswer.Explained>().Sum), $"refund-sum.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task An_insured_way_back(string language)
    {
        Speak(language);
        var desk = shop.The<FreightInsuranceDesk>();
        var number = await desk.LikelyAsync(Shop.Xiaoman, CancellationToken.None);
        var answer = await desk.ReadAsync(Shop.Xiaoman, number!, CancellationToken.None);
        Check(
            FreightInsuranceCard.For(answer.ShouldBeOfType<FreightInsuranceAnswer.Known>().View, shop.ShopClock),
            $"freight-insurance.{language}.json"
        );
    }

    private async Task<RefundView> RefundAsync(Shopper shopper)
    {
        var desk = shop.The<RefundProgressDesk>();
        var number = await desk.LikelyAsync(shopper, CancellationToken.None);
        return (await desk.FindAsync(shopper, number!, CancellationToken.None)).ShouldBeOfType<RefundAnswer.Found>().Refunds[0];
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
