using BotApp.Recognizers.Emotions;
using BotApp.Tests.TestKit;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Recognizers.Emotions;

public sealed class EmotionReaderTests
{
    [Theory]
    [InlineData("你们就是一群骗子，我已经找律师了", Emotion.Angry)]
    [InlineData("再拖我就去12315了", Emotion.Angry)]
    [InlineData("客服态度太差，问三遍都不理人", Emotion.Angry)]
    [InlineData("这服务态度太差劲了吧", Emotion.Angry)]
    [InlineData("呵呵，真行，你们可真行", Emotion.Angry)]
    [InlineData("耳机左边坏了，很失望", Emotion.Negative)]
    [InlineData("包装太差，杯子都碎了", Emotion.Negative)]
    [InlineData("没想象中那么舒服", Emotion.Negative)]
    [InlineData("一点都不好用", Emotion.Negative)]
    [InlineData("面料柔软，孩子很喜欢", Emotion.Positive)]
    [InlineData("用了一周没什么问题，挺满意", Emotion.Positive)]
    [InlineData("谢谢你，帮大忙了", Emotion.Positive)]
    [InlineData("这件外套有红色吗", Emotion.Neutral)]
    [InlineData("怎么退货", Emotion.Neutral)]
    [InlineData("麻烦赶紧给我送过来", Emotion.Neutral)]
    [InlineData("马上给我退钱", Emotion.Angry)]
    [InlineData("你好，帮我看下什么时候到", Emotion.Neutral)]
    [InlineData("优惠券怎么用", Emotion.Neutral)]
    [InlineData("THIS IS RIDICULOUS, where is my money?!", Emotion.Angry)]
    [InlineData("I will call my lawyer and the police", Emotion.Angry)]
    [InlineData("third email and still no reply, I am fed up", Emotion.Angry)]
    [InlineData("the lamp arrived broken", Emotion.Negative)]
    [InlineData("this is not very good", Emotion.Negative)]
    [InlineData("great jacket, fits perfectly", Emotion.Positive)]
    [InlineData("which colours do you have?", Emotion.Neutral)]
    [InlineData("any offers or deals right now?", Emotion.Neutral)]
    [InlineData("please cancel it immediately", Emotion.Neutral)]
    [InlineData("refund me right now, this is a scam", Emotion.Angry)]
    [InlineData("do you have a plain white shirt?", Emotion.Neutral)]
    [InlineData("a plain shirt for my father", Emotion.Neutral)]
    [InlineData("is the winter jacket heavy?", Emotion.Neutral)]
    public void A_message_is_heard_as_a_person_would(string text, Emotion emotion) => EmotionReader.Read(text).Emotion.ShouldBe(emotion);

    [Theory]
    [InlineData("喂你们到底发不发货", "喂你们到底发不发货！！！")]
    [InlineData("退钱，骗人的吧", "退钱退钱退钱，骗人的吧")]
    [InlineData("still no reply, this is a scam", "STILL NO REPLY, THIS IS A SCAM")]
    [InlineData("太慢了", "实在太慢了，受够了")]
    public void Louder_is_angrier(string calm, string loud) =>
        EmotionReader.Read(loud).Anger.ShouldBeGreaterThan(EmotionReader.Read(calm).Anger);

    [Fact]
    public void Joy_may_be_loud() => EmotionReader.Read("太好看了！！！爱了爱了！！！").Emotion.ShouldBe(Emotion.Positive);

    [Fact]
    public void What_is_denied_is_not_meant()
    {
        EmotionReader.Read("我没有生气，也不是要投诉，就问问进度").Emotion.ShouldNotBe(Emotion.Angry);
        EmotionReader.Read("不要再忽悠我了").Emotion.ShouldBe(Emotion.Angry);
    }

    [Fact]
    public void The_evidence_says_which_words_it_was()
    {
        const string text = "别糊弄我，再不退款我就曝光你们";
        var found = EmotionReader.Read(text).Evidence;

        found
            .Select(sign => (sign.Kind, text.Substring(sign.Start, sign.Length)))
            .ShouldBe([(EmotionSign.Anger, "糊弄我"), (EmotionSign.Complaint, "不退款"), (EmotionSign.Threat, "曝光")]);
    }

    [Theory]
    [InlineData("充电器冒烟了", SafetyConcern.Fire)]
    [InlineData("孩子被烫伤了", SafetyConcern.Injury)]
    [InlineData("我不想活了", SafetyConcern.SelfHarm)]
    [InlineData("the battery caught fire", SafetyConcern.Fire)]
    [InlineData("she is in hospital because of your cream", SafetyConcern.Injury)]
    [InlineData("I want to die", SafetyConcern.SelfHarm)]
    [InlineData("没有受伤，就是杯子碎了", SafetyConcern.None)]
    [InlineData("有没有防火的窗帘", SafetyConcern.None)]
    public void Danger_is_noticed(string text, SafetyConcern concern) => EmotionReader.Read(text).Safety.ShouldBe(concern);

    /// <summary>Measured on real chats and product reviews; skipped where the shared data are not laid out.</summary>
    [SharedDataFact("REAL_CHATS", "real-chats")]
    public void Anger_in_real_chats_is_found_and_rarely_imagined()
    {
        var lines = File.ReadLines(Path.Combine(SharedData.Folder("REAL_CHATS", "real-chats"), "labelled_dev_zh.tsv"))
            .Select(line => line.Split('\t'))
            .ToList();
        var heard = lines.Select(cells => (Is: cells[3] == "angry", Said: EmotionReader.Read(cells[0]).Emotion == Emotion.Angry)).ToList();
        var right = heard.Count(pair => pair.Is && pair.Said);
        var precision = right / (double)heard.Count(pair => pair.Said);
        var recall = right / (double)heard.Count(pair => pair.Is);

        precision.ShouldBeGreaterThanOrEqualTo(0.85);
        (2 * precision * recall / (precision + recall)).ShouldBeGreaterThanOrEqualTo(0.75);
    }

    [SharedDataFact("SENTIMENT_REVIEWS", "sentiment")]
    public void Product_reviews_are_told_apart()
    {
        var reviews = File.ReadLines(Path.Combine(SharedData.Folder("SENTIMENT_REVIEWS", "sentiment"), "shopping_reviews_dev.tsv"))
            .Select(line => line.Split('\t'))
            .ToList();
        var right = reviews.Count(cells =>
            EmotionReader.Read(cells[0]).Emotion switch
            {
                Emotion.Positive => cells[1] == "positive",
                Emotion.Negative or Emotion.Angry => cells[1] == "negative",
                _ => false,
            }
        );

        (right / (double)reviews.Count).ShouldBeGreaterThanOrEqualTo(0.85);
    }

    [Fact]
    public void Any_text_is_heard_and_the_evidence_lies_inside_it() =>
        Prop.ForAll<string>(text =>
            {
                var reading = EmotionReader.Read(text);
                return reading.Anger is >= 0 and <= 1
                    && reading.Evidence.All(sign => sign.Start >= 0 && sign.Length > 0 && sign.Start + sign.Length <= text.Length);
            })
            .QuickCheckThrowOnFailure();
}
