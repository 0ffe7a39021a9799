using BotApp.Commerce.Customers;
using BotApp.Dialogs.Payments;

namespace BotApp.Tests.Dialogs.Payments;

public sealed class MethodTalkTests
{
    [Theory]
    [InlineData("pay with my gift card", MethodKind.GiftCard)]
    [InlineData("use the visa instead of my gift card", MethodKind.CreditCard)]
    [InlineData("换成支付宝，不用微信", MethodKind.Alipay)]
    [InlineData("用礼品卡付", MethodKind.GiftCard)]
    [InlineData("from paypal to the credit card", MethodKind.CreditCard)]
    public void The_means_that_is_wanted_is_read(string text, MethodKind expected) => MethodChoice.KindIn(text).ShouldBe(expected);

    [Theory]
    [InlineData("where is my parcel")]
    [InlineData("我要付款")]
    [InlineData("I want to pay the balance")]
    public void Other_words_name_none(string text) => MethodChoice.KindIn(text).ShouldBeNull();
}
