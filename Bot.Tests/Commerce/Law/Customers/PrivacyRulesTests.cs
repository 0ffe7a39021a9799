using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Customers;

namespace BotApp.Tests.Commerce.Law.Customers;

public sealed class PrivacyRulesTests
{
    [Theory]
    [InlineData(PrivacyWish.Export)]
    [InlineData(PrivacyWish.Correct)]
    [InlineData(PrivacyWish.Delete)]
    [InlineData(PrivacyWish.DeleteChats)]
    [InlineData(PrivacyWish.WithdrawConsent)]
    [InlineData(PrivacyWish.CloseAccount)]
    [InlineData(PrivacyWish.WhoSaw)]
    public void An_adult_whose_account_it_is_gets_every_right(PrivacyWish wish) =>
        PrivacyRules.Pack.Decide(new() { Wish = wish, Age = 30 }, Cases.Under()).Verdict.ShouldBe(Verdict.Accept);

    [Fact]
    public void Money_the_shop_holds_goes_back_when_an_account_is_closed() =>
        PrivacyRules.Pack.Decide(new() { Wish = PrivacyWish.CloseAccount, Balance = 3.5m }, Cases.Under())["refund"].ShouldBe(3.5m);
}
