using BotApp.Recognizers.Intents;

namespace BotApp.Tests.Recognizers.Intents;

/// <summary>English demands are heard whatever the articles and the means around them remind of, and nothing that only sounds like one.</summary>
public sealed class PlainWishesTests
{
    [Theory]
    [InlineData("Hi, my email is a.b@example.com. In order #W5550017, please return the lamp with the battery. The money should go to my PayPal.", Intent.ReturnGoods)]
    [InlineData("I want to send back the red one and get the refund on my gift card.", Intent.ReturnGoods)]
    [InlineData("For order #W5550017, I'd like to exchange the tent for a larger one. Any difference should go on my card.", Intent.ExchangeGoods)]
    [InlineData("In my pending order #W5550017, I'd like to change the tent to a green one. Use my visa for the price difference.", Intent.ExchangeGoods)]
    [InlineData("I want to modify a pending order.", Intent.ExchangeGoods)]
    [InlineData("Cancel order #W5550017 because no longer needed.", Intent.CancelOrder)]
    [InlineData("could you cancel my order please?", Intent.CancelOrder)]
    [InlineData("Please change the shipping address of order #W5550017 to 12 Elm Street.", Intent.ModifyAddress)]
    [InlineData("I need order #W5550017 sent to another address", Intent.ModifyAddress)]
    [InlineData("please change the payment method of order #W5550017 to PayPal", Intent.PaymentIssue)]
    [InlineData("I want to pay order #W5550017 with my gift card instead.", Intent.PaymentIssue)]
    public void A_demand_is_plain(string text, string intent) => PlainWishes.In(text).ShouldBe([intent]);

    [Theory]
    [InlineData("what is your return policy?")]
    [InlineData("can I return something I opened?")]
    [InlineData("when do you return my money")]
    [InlineData("please cancel my subscription")]
    [InlineData("I don't want to cancel anything")]
    [InlineData("the title on my invoice is wrong, please change it to my company")]
    [InlineData("please change the appointment to Monday")]
    [InlineData("can you change the delivery time?")]
    [InlineData("I want to change my password")]
    [InlineData("please change my email address")]
    [InlineData("my exchange is still pending")]
    [InlineData("我想退货")]
    public void Other_words_are_none(string text) => PlainWishes.In(text).ShouldBeEmpty();

    [Fact]
    public void Several_demands_come_in_their_order() =>
        PlainWishes.In("Please cancel order #W5550017. I'd also like to return the lamp from order #W5550018.").ShouldBe([Intent.CancelOrder, Intent.ReturnGoods]);
}
