using System.Globalization;
using AdaptiveCards;
using BotApp.Middleware;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Middleware;

/// <summary>What a channel cannot show is said in words; what it can show stays as it is.</summary>
public sealed class MannersReplyTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public MannersReplyTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData("emulator")]
    public void Where_everything_is_shown_nothing_changes(string channel)
    {
        var reply = Reply("确认", "人工");
        var card = reply.Attachments.Single();

        MannersReply.Make(reply, channel, conversationType: null);

        reply.Attachments.ShouldHaveSingleItem().ShouldBeSameAs(card);
        reply.SuggestedActions.Actions.Count.ShouldBe(2);
        reply.Text.ShouldBe("要这样办吗？");
    }

    [Theory]
    [InlineData("sms")]
    [InlineData("email")]
    [InlineData("a channel of tomorrow")]
    public void Where_no_card_is_shown_its_lines_and_buttons_are_said(string channel)
    {
        var reply = Reply("人工");

        MannersReply.Make(reply, channel, conversationType: null);

        reply.Attachments.ShouldBeEmpty();
        reply.SuggestedActions.ShouldBeNull();
        reply.Text.ShouldBe("要这样办吗？\n\n退款确认\n\n退还  ¥60.00\n\n杯子 ×1  ¥60.00\n\n依据全文\n\n您可以回复：“确认”、“算了”。\n\n您可以回复：“人工”。");
    }

    [Fact]
    public void Teams_gets_the_card_without_svg_and_more_suggestions_than_it_shows_as_buttons_of_a_card()
    {
        var reply = Reply("确认", "算了", "换个订单", "人工");

        MannersReply.Make(reply, "msteams", "personal");

        var card = (AdaptiveCard)reply.Attachments[0].Content;
        card.ToJson().ShouldNotContain(".svg");
        card.ToJson().ShouldContain("look.png");
        ((HeroCard)reply.Attachments[1].Content).Buttons.Select(button => button.Title).ShouldBe(["确认", "算了", "换个订单", "人工"]);
        reply.SuggestedActions.ShouldBeNull();
    }

    [Fact]
    public void Teams_shows_three_suggestions_to_one_person()
    {
        var reply = Reply("确认", "算了", "人工");

        MannersReply.Make(reply, "msteams", "personal");

        reply.SuggestedActions.Actions.Count.ShouldBe(3);
        reply.Attachments.Count.ShouldBe(1);
    }

    [Fact]
    public void A_card_too_long_for_teams_is_said()
    {
        var reply = Reply("人工");
        ((AdaptiveCard)reply.Attachments[0].Content).Body.Add(new AdaptiveTextBlock(new string('长', 20_001)));

        MannersReply.Make(reply, "msteams", "personal");

        reply.Attachments.ShouldBeEmpty();
        reply.Text.ShouldContain("退还  ¥60.00");
    }

    private static Activity Reply(params string[] suggestions)
    {
        var reply = (Activity)MessageFactory.SuggestedActions(suggestions, "要这样办吗？", ssml: null, inputHint: null, toList: null);
        reply.Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = Card() }];
        return reply;
    }

    private static AdaptiveCard Card() =>
        new(new AdaptiveSchemaVersion(1, 5))
        {
            Body =
            [
                new AdaptiveTextBlock("退款确认"),
                new AdaptiveFactSet { Facts = [new AdaptiveFact("退还", "¥60.00")] },
                new AdaptiveColumnSet
                {
                    Columns =
                    [
                        new AdaptiveColumn { Items = [new AdaptiveImage("https://shop.example/media/cup.svg")] },
                        new AdaptiveColumn { Items = [new AdaptiveTextBlock("杯子 ×1")] },
                        new AdaptiveColumn { Items = [new AdaptiveTextBlock("¥60.00")] },
                    ],
                },
                new AdaptiveImage("https://shop.example/media/guides/look.png"),
                new AdaptiveContainer { IsVisible = false, Items = [new AdaptiveTextBlock("依据全文")] },
            ],
            Actions = [new AdaptiveSubmitAction { Title = "确认" }, new AdaptiveSubmitAction { Title = "算了" }],
        };
}
