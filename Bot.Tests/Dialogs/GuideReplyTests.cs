using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce.Guides;
using BotApp.Dialogs.Knowledge;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Dialogs;

/// <summary>Whoever cannot see the cards of a guide reads its steps, and everybody can hear them.</summary>
public sealed class GuideReplyTests
{
    private static readonly Pictures Pictures = new(() => new Uri("https://shop.example/"));

    private static readonly Guide Guide = new(
        "g",
        "zh",
        "怎么做",
        [new GuideStep("先看", "看一看。", "look", "眼睛"), new GuideStep("再做", "做一做。", "act", "手")]
    );

    [Theory]
    [InlineData("webchat", "svg")]
    [InlineData("directline", "svg")]
    [InlineData("emulator", "svg")]
    [InlineData("msteams", "png")]
    public void Where_cards_are_shown_each_step_is_one_with_a_drawing_the_channel_shows(string channel, string ending)
    {
        var reply = GuideReply.Of("答案", Guide, Pictures, channel);

        reply.Text.ShouldBe("答案");
        reply.AttachmentLayout.ShouldBe(AttachmentLayoutTypes.Carousel);
        reply
            .Attachments.Select(card => ((AdaptiveCard)card.Content).Body.OfType<AdaptiveImage>().Single().UrlString)
            .ShouldBe([$"https://shop.example/media/guides/look.{ending}", $"https://shop.example/media/guides/act.{ending}"]);
    }

    [Theory]
    [InlineData("sms")]
    [InlineData("email")]
    [InlineData(null)]
    public void Where_no_cards_are_shown_the_steps_stand_in_the_text(string? channel)
    {
        var reply = GuideReply.Of("答案", Guide, Pictures, channel);

        reply.Attachments.ShouldBeEmpty();
        reply.Text.ShouldStartWith("答案\n\n怎么做\n");
        reply.Text.ShouldContain("1. 先看：看一看。\n2. 再做：做一做。");
    }

    [Fact]
    public void The_answer_and_the_steps_are_spoken_without_marks() =>
        GuideReply
            .Of("**答案**", Guide, Pictures, "directlinespeech")
            .Speak.ShouldMatch("^<speak .*<p><s>答案</s></p>.*看一看。.*做一做。.*</speak>$");
}
