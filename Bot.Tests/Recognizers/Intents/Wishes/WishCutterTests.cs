using BotApp.Recognizers.Intents.Wishes;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Recognizers.Intents.Wishes;

/// <summary>Where a message may begin another wish, and where it certainly does not.</summary>
public sealed class WishCutterTests
{
    [Theory]
    [InlineData("退货怎么弄，还有发票能开吗", "退货怎么弄", "发票能开吗")]
    [InlineData("我要退货另外开张发票", "我要退货", "开张发票")]
    [InlineData("查一下快递，然后帮我改地址，再开张发票", "查一下快递", "帮我改地址", "开张发票")]
    [InlineData("先帮我取消订单再帮我看看积分", "先帮我取消订单", "帮我看看积分")]
    [InlineData("我要退货。顺便问下积分有多少？", "我要退货", "积分有多少")]
    [InlineData("退那件毛衣，还想开发票", "退那件毛衣", "想开发票")]
    [InlineData("退货 开发票", "退货", "开发票")]
    [InlineData("I'd like to return the shirt and also get an invoice", "I'd like to return the shirt", "get an invoice")]
    [InlineData("Cancel order 003012, then tell me where my parcel is.", "Cancel order 003012", "tell me where my parcel is")]
    [InlineData("Where is my parcel? Also, can I get an invoice? Plus how many points do I have?", "Where is my parcel", "can I get an invoice", "how many points do I have")]
    [InlineData("return the lamp and cancel my other order", "return the lamp", "cancel my other order")]
    [InlineData("I want to return the lamp, I also need an invoice", "I want to return the lamp", "I also need an invoice")]
    [InlineData("track my parcel, show me my points", "track my parcel", "show me my points")]
    [InlineData("return the mug by the way where is my invoice", "return the mug", "where is my invoice")]
    public void It_is_cut_where_another_wish_may_begin(string text, params string[] pieces) =>
        WishCutter.Cut(text).Select(piece => piece.Text).ShouldBe(pieces);

    [Theory]
    [InlineData("return the shirt and the shoes")]
    [InlineData("exchange the black one and the white one for size L")]
    [InlineData("I also want to return the lamp")]
    [InlineData("can I also get an invoice")]
    [InlineData("refund order 2026110300017, 2026110300018 please")]
    [InlineData("it cost 3.50 and my mail is a.b@example.com")]
    [InlineData("把鞋和衣服退了")]
    [InlineData("还有货吗")]
    [InlineData("那另外一单呢")]
    [InlineData("再见")]
    [InlineData("不要再给我发短信了")]
    [InlineData("不再需要了")]
    public void What_is_one_wish_stays_in_one_piece(string text)
    {
        WishCutter.Cut(text).ShouldHaveSingleItem().Text.ShouldBe(text);
    }

    /// <summary>A random text of the property below ended in a joint, "!OH", and lost it: found once in a run of a thousand, now held by name.</summary>
    [Theory]
    [InlineData("!OH", "!OH")]
    [InlineData("退货。另外", "退货。另外")]
    [InlineData("return the lamp. Also", "return the lamp. Also")]
    [InlineData("?", "?")]
    public void A_joint_with_nothing_behind_it_is_kept(string text, params string[] wholes) =>
        WishCutter.Cut(text).Select(piece => piece.Whole).ShouldBe(wholes);

    [Fact]
    public void No_letter_of_a_wish_is_lost() =>
        Prop.ForAll<NonNull<string>>(text =>
            {
                var letters = string.Concat(WishCutter.Cut(text.Get).Select(piece => piece.Whole)).Where(char.IsLetterOrDigit);
                return text.Get.Where(char.IsLetterOrDigit).SequenceEqual(letters);
            })
            .QuickCheckThrowOnFailure();
}
