using System.Globalization;
using BotApp.Middleware;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Middleware;

/// <summary>What a message becomes for someone who sees badly; the page is told, other channels get nothing they do not know.</summary>
public sealed class LargeTypeReplyTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public LargeTypeReplyTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    [Theory]
    [InlineData("三步：1. 先看；2. 再做。完了！", "三步：1. 先看。\n\n2. 再做。\n\n完了！")]
    [InlineData("他说“好。”我们走。", "他说“好。”\n\n我们走。")]
    [InlineData("付 7.5 元。\n\n依据：GB 32100-2015", "付 7.5 元。\n\n依据：GB 32100-2015")]
    [InlineData(
        "Tell me the order; choose pick-up. Announcement 2024 No. 11 says so.",
        "Tell me the order.\n\nChoose pick-up.\n\nAnnouncement 2024 No. 11 says so."
    )]
    [InlineData("", "")]
    public void A_sentence_stands_alone(string text, string expected) => ShortSentences.Of(text).ShouldBe(expected);

    [Fact]
    public void What_can_be_answered_stands_in_the_text_and_two_buttons_are_left()
    {
        var reply = Reply("好的。", "我的订单", "查物流", "优惠券", "转人工");

        LargeTypeReply.Make(reply, "directline");

        reply.Text.ShouldBe("好的。\n\n您可以回复：“我的订单”、“查物流”、“优惠券”、“转人工”。");
        reply.Speak.ShouldBe(reply.Text);
        reply.SuggestedActions.Actions.Select(action => action.Title).ShouldBe(["我的订单", "转人工"]);
    }

    [Theory]
    [InlineData("webchat", true)]
    [InlineData("directline", true)]
    [InlineData("msteams", false)]
    [InlineData("emulator", false)]
    [InlineData(null, false)]
    public void Only_the_page_is_told(string? channel, bool told)
    {
        var reply = Reply("好的。");

        LargeTypeReply.Make(reply, channel);

        (reply.ChannelData is JObject data && (bool)data["largeType"]!).ShouldBe(told);
    }

    [Fact]
    public void What_is_spoken_differently_stays_as_it_is_and_so_does_channel_data()
    {
        var reply = Reply("好的。", "转人工");
        (reply.Speak, reply.ChannelData) = ("<speak>…</speak>", new { other = 1 });

        LargeTypeReply.Make(reply, "webchat");

        reply.Speak.ShouldBe("<speak>…</speak>");
        ((JObject)reply.ChannelData)["other"]!.Value<int>().ShouldBe(1);
    }

    private static Activity Reply(string text, params string[] tappable)
    {
        var reply = MessageFactory.Text(text, text);
        reply.SuggestedActions = new SuggestedActions
        {
            Actions =
            [
                .. tappable.Select(words => new CardAction
                {
                    Type = ActionTypes.ImBack,
                    Title = words,
                    Value = words,
                }),
            ],
        };
        return reply;
    }
}
