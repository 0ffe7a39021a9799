using BotApp.Recognizers;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Languages;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Recognizers.Intents.Wishes;

/// <summary>Several wishes of one message, each in the customer's own words; what only goes along with a wish is none of its own.</summary>
public sealed class WishReaderTests
{
    private static readonly ShopRecognizer Recognizer = OurRecognizer.BuiltIn;

    [Theory]
    [InlineData("退货怎么弄，还有发票能开吗", Intent.ReturnGoods, Intent.Invoice)]
    [InlineData("发票开了吗 另外什么时候发货", Intent.Invoice, Intent.UrgeShip)]
    [InlineData("我想改地址，顺便问下有优惠券吗", Intent.ModifyAddress, Intent.Coupon)]
    [InlineData("can I get an invoice? and also when will you ship it", Intent.Invoice, Intent.UrgeShip)]
    [InlineData("I'd like to return the lamp and also get an invoice", Intent.ReturnGoods, Intent.Invoice)]
    [InlineData("Please cancel order #W5550017. I'd also like to return the lamp from order #W5550018.", Intent.CancelOrder, Intent.ReturnGoods)]
    [InlineData("Where is my parcel? Also, can I get an invoice? Plus, how many points do I have?", Intent.Logistics, Intent.Invoice, Intent.AccountMember)]
    [InlineData("先帮我取消订单，再查一下快递到哪了，最后我要开发票", Intent.CancelOrder, Intent.Logistics, Intent.Invoice)]
    [InlineData("我要退货然后开张发票再查一下积分", Intent.ReturnGoods, Intent.Invoice, Intent.AccountMember)]
    public void Several_wishes_are_told_apart_in_their_order(string text, params string[] intents) =>
        Recognizer.Understand(text).Wishes.Select(wish => wish.Intent).ShouldBe(intents);

    [Theory]
    [InlineData("怎么退货？退货地址在哪")]
    [InlineData("我要开发票")]
    [InlineData("把鞋和衣服退了")]
    [InlineData("手机不想要了，退货")]
    [InlineData("不要再给我发广告短信了，我要退订")]
    [InlineData("I'd like to return the desk lamp, I don't want it")]
    [InlineData("return the shirt and the shoes")]
    [InlineData("I want to return the shirt, and the refund should go to my PayPal")]
    [InlineData("昨天买的，已经发货了，怎么还没到")]
    [InlineData("我不是要退货，我是问什么时候到")]
    [InlineData("hello, where is my parcel? thanks")]
    [InlineData("太差了，东西是坏的，我要退货")]
    [InlineData("转人工，我要退货，还有发票")]
    [InlineData("我收到短信说会员要自动扣费续一年，不想续了，帮我取消掉")]
    [InlineData("手一抖拍重了，仓库还没发出来吧，把多的那单取消了")]
    [InlineData("取消自动续费，钱退我")]
    [InlineData("键盘按不动了，能叫人上门修吗，帮我约个时间")]
    public void One_wish_is_no_list(string text) => Recognizer.Understand(text).Wishes.ShouldBeEmpty();

    [Fact]
    public void Each_wish_has_the_customers_own_words_and_names_what_they_name()
    {
        var wishes = Recognizer.Understand("Hi. Please return the lamp of order 2026110300017. Also cancel order 2026110300018, and send me the invoice.").Wishes;

        wishes.Select(wish => wish.Text).ShouldBe(
            ["Hi. Please return the lamp of order 2026110300017", "cancel order 2026110300018", "send me the invoice"]
        );
        wishes.Select(NumbersIn).ShouldBe([["2026110300017"], ["2026110300018"], ["2026110300018"]]);
    }

    [Fact]
    public void A_wish_before_the_name_is_about_it_too() =>
        Recognizer.Understand("帮我查一下快递，另外订单2026110300017开张发票").Wishes.Select(NumbersIn).ShouldBe([["2026110300017"], ["2026110300017"]]);

    private static IEnumerable<string> NumbersIn(BotApp.Recognizers.Intents.Wishes.Wish wish) =>
        Recognizer
            .UnderstandWish(wish, LanguageGuess.English)
            .Entities.Where(entity => entity.Kind == EntityKind.OrderNumber)
            .Select(entity => entity.Value);
}
