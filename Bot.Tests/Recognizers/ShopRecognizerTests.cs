using BotApp.Recognizers;
using BotApp.Recognizers.Emotions;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Languages;
using BotApp.Tests.TestKit;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Recognizers;

public sealed class ShopRecognizerTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2026-11-22T10:00+08:00");
    private static readonly IntentReader Intents = OurRecognizer.Intents;

    private readonly ShopRecognizer recognizer = new(new TestClock(Now), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), Intents);

    [Theory]
    [InlineData("我的订单到哪了", Intent.Logistics)]
    [InlineData("帮我查下订单", Intent.OrderStatus)]
    [InlineData("怎么还不发货啊", Intent.UrgeShip)]
    [InlineData("我要转人工", Intent.HumanAgent)]
    [InlineData("发票抬头能改吗", Intent.Invoice)]
    [InlineData("Where is my parcel?", Intent.Logistics)]
    [InlineData("show me my order", Intent.OrderStatus)]
    [InlineData("I want to talk to a human", Intent.HumanAgent)]
    [InlineData("ping me when the phone is back", Intent.StockQuery)]
    [InlineData("I was billed two times", Intent.PaymentIssue)]
    [InlineData("what level am I", Intent.AccountMember)]
    [InlineData("scrap my latest order please", Intent.CancelOrder)]
    [InlineData("I think this is a knock-off", Intent.Complaint)]
    [InlineData("could you pull up my most recent purchase", Intent.OrderStatus)]
    [InlineData("track一下我买的耳机", Intent.Logistics)]
    [InlineData("今天天气不错", Intent.Other)]
    public void What_is_wanted_is_found_in_both_languages(string text, string intent) =>
        recognizer.Understand(text).Intent.ShouldBe(intent);

    [Theory]
    [InlineData("订单261122000017什么时候到", EntityKind.OrderNumber, "261122000017")]
    [InlineData("运单sf1234567890123呢", EntityKind.Waybill, "SF1234567890123")]
    [InlineData("第二个", EntityKind.Ordinal, "2")]
    [InlineData("the second one", EntityKind.Ordinal, "2")]
    [InlineData("最后一个", EntityKind.Ordinal, "-1")]
    [InlineData("the last one", EntityKind.Ordinal, "-1")]
    [InlineData("昨天下的那单", EntityKind.Date, "2026-11-21")]
    [InlineData("the order from yesterday", EntityKind.Date, "2026-11-21")]
    [InlineData("昨晚下的单", EntityKind.Date, "2026-11-21")]
    [InlineData("11月20日买的", EntityKind.Date, "2026-11-20")]
    [InlineData("最近买的手机", EntityKind.Date, null)]
    [InlineData("我现在要退货", EntityKind.Date, null)]
    [InlineData("七天无理由退货", EntityKind.Date, null)]
    [InlineData("上周的订单", EntityKind.Date, null)]
    public void What_is_named_is_read(string text, string kind, string? value) => recognizer.Understand(text).First(kind).ShouldBe(value);

    [Theory]
    [InlineData("我买的蓝牙耳机到哪了", "蓝牙耳机")]
    [InlineData("where is my coffee grinder", "coffee grinder")]
    [InlineData("麻烦帮我看看我的订单到哪了呗", null)]
    [InlineData("where is my order", null)]
    public void The_article_is_what_is_left_when_everything_else_is_taken_away(string text, string? subject) =>
        recognizer.Understand(text).Subject.ShouldBe(subject);

    [Theory]
    [InlineData("你们是骗子吗，我要打12315！！", Emotion.Angry)]
    [InlineData("等了好久，太慢了", Emotion.Negative)]
    [InlineData("谢谢，很满意", Emotion.Positive)]
    [InlineData("订单到哪了", Emotion.Neutral)]
    public void The_tone_is_heard(string text, Emotion emotion) => recognizer.Understand(text).Emotion.ShouldBe(emotion);

    [Theory]
    [InlineData("算了", Command.Cancel)]
    [InlineData("Never mind.", Command.Cancel)]
    [InlineData("帮助", Command.Help)]
    [InlineData("算了一下运费不对", Command.None)]
    public void A_command_is_the_whole_message(string text, Command command) => recognizer.Understand(text).Command.ShouldBe(command);

    [Theory]
    [InlineData("第二个", LanguageGuess.Chinese)]
    [InlineData("hello", LanguageGuess.English)]
    [InlineData("iPhone 到哪了", LanguageGuess.Chinese)]
    [InlineData("261122000017", null)]
    [InlineData("👍", null)]
    public void The_language_is_told_by_the_script(string text, string? language) => LanguageGuess.Of(text).ShouldBe(language);

    [Fact]
    public void No_text_whatever_makes_it_throw() =>
        Prop.ForAll<string>(text =>
            {
                var understood = recognizer.Understand(text);
                return understood.Score is >= 0 and <= 1
                    && Intent.All.Contains(understood.Intent)
                    && understood.Entities.All(entity => entity.Start >= 0 && entity.Start + entity.Length <= text.Length);
            })
            .QuickCheckThrowOnFailure();

    private sealed class TestClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
