using BotApp.Cards.Insurance;
using BotApp.Cards.Refunds;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Refunds;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Cards;

/// <summary>Where money is, how a sum comes about, how a way back is insured: as snapshots in both languages.</summary>
public sealed class RefundCardTests : CardTestBase
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task Money_under_way(string language)
    {
        Speak(language);
        Check(RefundCard.For(await RefundAsync(Shop.Emma), "CNY", Shop.ShopClock), $"refund.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task How_a_sum_comes_about(string language)
    {
        Speak(language);
        var number = await Shop.The<RefundProgressDesk>().LikelyAsync(Shop.Siyuan, CancellationToken.None);
        var answer = await Shop.The<RefundSumDesk>().ExplainAsync(Shop.Siyuan, number!, CancellationToken.None);
        Check(RefundSumCard.For(answer.ShouldBeOfType<RefundSumAnswer.Explained>().Sum), $"refund-sum.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task An_insured_way_back(string language)
    {
        Speak(language);
        var desk = Shop.The<FreightInsuranceDesk>();
        var number = await desk.LikelyAsync(Shop.Xiaoman, CancellationToken.None);
        var answer = await desk.ReadAsync(Shop.Xiaoman, number!, CancellationToken.None);
        Check(
            FreightInsuranceCard.For(answer.ShouldBeOfType<FreightInsuranceAnswer.Known>().View, Shop.ShopClock),
            $"freight-insurance.{language}.json"
        );
    }

    private async Task<RefundView> RefundAsync(Shopper shopper)
    {
        var desk = Shop.The<RefundProgressDesk>();
        var number = await desk.LikelyAsync(shopper, CancellationToken.None);
        return (await desk.FindAsync(shopper, number!, CancellationToken.None)).ShouldBeOfType<RefundAnswer.Found>().Refunds[0];
    }
}
