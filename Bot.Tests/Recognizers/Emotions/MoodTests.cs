using BotApp.Recognizers.Emotions;

namespace BotApp.Tests.Recognizers.Emotions;

public sealed class MoodTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2026-11-22T10:00+08:00");
    private static readonly EmotionReading Annoyed = EmotionReader.Read("怎么这么慢，等得好烦");
    private static readonly EmotionReading Quiet = EmotionReader.Read("订单号是多少来着");
    private static readonly EmotionReading Pleased = EmotionReader.Read("谢谢，解决了");

    [Fact]
    public void The_third_annoyed_message_weighs_more_than_the_first()
    {
        var first = Mood.Calm.After(Annoyed, Now);
        var second = first.After(Annoyed, Now.AddSeconds(30));
        var third = second.After(Annoyed, Now.AddSeconds(60));

        first.IsAngry.ShouldBeFalse();
        third.IsAngry.ShouldBeTrue();
        (first.Level < second.Level && second.Level < third.Level).ShouldBeTrue();
    }

    [Fact]
    public void Time_quiet_messages_and_kind_words_calm_down()
    {
        var angry = new Mood(1, Now);

        angry.After(Quiet, Now + Mood.HalfLife).Level.ShouldBe(0.4, 0.001);
        angry.After(Quiet, Now).Level.ShouldBe(0.8, 0.001);
        angry.After(Pleased, Now).Level.ShouldBe(0.5, 0.001);
        new Mood(0.1, Now).After(Pleased, Now).Level.ShouldBe(0);
    }

    [Fact]
    public void A_clock_that_went_back_changes_nothing() => new Mood(0.5, Now).After(Quiet, Now.AddHours(-1)).Level.ShouldBe(0.4, 0.001);
}
