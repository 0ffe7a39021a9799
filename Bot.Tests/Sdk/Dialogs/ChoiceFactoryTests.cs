using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class ChoiceFactoryTests
{
    private static IList<Choice> Choices(int count, string name = "c") =>
        ChoiceFactory.ToChoices([.. Enumerable.Range(1, count).Select(i => $"{name}{i}")]);

    [Theory]
    [InlineData(0, "pick ")]
    [InlineData(1, "pick (1) c1")]
    [InlineData(2, "pick (1) c1 or (2) c2")]
    [InlineData(3, "pick (1) c1, (2) c2, or (3) c3")]
    public void Choices_in_a_line(int count, string expected)
    {
        var shown = ChoiceFactory.Inline(Choices(count), "pick");

        shown.Text.ShouldBe(expected);
        shown.InputHint.ShouldBe(InputHints.ExpectingInput);
    }

    [Fact]
    public void Choices_in_a_line_without_question() => ChoiceFactory.Inline(Choices(2)).Text.ShouldBe(" (1) c1 or (2) c2");

    [Fact]
    public void Words_between_choices_can_be_changed_one_by_one() =>
        ChoiceFactory
            .Inline(Choices(3), "", null, new ChoiceFactoryOptions { InlineSeparator = ";" })
            .Text.ShouldBe(" (1) c1;(2) c2, or (3) c3");

    [Fact]
    public void Choices_in_a_list()
    {
        ChoiceFactory.List(["a", "b"], "pick").Text.ShouldBe("pick\n\n   1. a\n   2. b");
        ChoiceFactory
            .List(["a", "b"], "pick", null, new ChoiceFactoryOptions { IncludeNumbers = false })
            .Text.ShouldBe("pick\n\n   - a\n   - b");
    }

    [Fact]
    public void The_title_of_an_action_is_shown_and_the_action_is_the_button()
    {
        var action = new CardAction(ActionTypes.MessageBack, "Track it", value: "track");
        var choices = new List<Choice> { new("v") { Action = action } };

        ChoiceFactory.Inline(choices, "").Text.ShouldBe(" (1) Track it");
        ChoiceFactory.SuggestedAction(choices, null, null).SuggestedActions.Actions.ShouldBe([action]);
    }

    [Fact]
    public void Suggested_actions_can_be_for_somebody() =>
        ChoiceFactory.SuggestedAction(Choices(1), "pick", null, ["user"]).SuggestedActions.To.ShouldBe(["user"]);

    [Fact]
    public void A_card_carries_the_question_and_the_message_does_not()
    {
        var shown = ChoiceFactory.HeroCard(Choices(2), "pick");

        shown.Text.ShouldBeNull();
        shown.Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<HeroCard>().Text.ShouldBe("pick");
    }

    [Theory]
    [InlineData(ChannelIds.Emulator, 3, "buttons")]
    [InlineData(ChannelIds.Facebook, 10, "buttons")]
    [InlineData(ChannelIds.Facebook, 11, "list")]
    [InlineData(ChannelIds.Msteams, 3, "card")]
    [InlineData(ChannelIds.Msteams, 51, "list")]
    [InlineData(ChannelIds.Cortana, 3, "card")]
    [InlineData(ChannelIds.Slack, 3, "card")]
    [InlineData(ChannelIds.Sms, 3, "line")]
    [InlineData(ChannelIds.Sms, 4, "list")]
    [InlineData(null, 2, "line")]
    public void The_channel_and_the_number_decide(string? channel, int count, string expected) =>
        Kind(ChoiceFactory.ForChannel(channel, Choices(count), "pick", null, null)).ShouldBe(expected);

    [Fact]
    public void Teams_shows_a_few_buttons_to_one_person()
    {
        Kind(ChoiceFactory.ForChannel(ChannelIds.Msteams, Choices(3), "pick", null, null, "personal", ["user"])).ShouldBe("buttons");
        Kind(ChoiceFactory.ForChannel(ChannelIds.Msteams, Choices(4), "pick", null, null, "personal", ["user"])).ShouldBe("card");
    }

    [Fact]
    public void Long_titles_are_listed() =>
        Kind(ChoiceFactory.ForChannel(ChannelIds.Emulator, Choices(1, "a title longer than twenty characters"), "pick", null, null))
            .ShouldBe("list");

    [Theory]
    [InlineData(ChannelIds.Line, 13, 99)]
    [InlineData(ChannelIds.Skype, 10, 3)]
    [InlineData(ChannelIds.Kik, 20, 0)]
    [InlineData(ChannelIds.Telegram, 100, 100)]
    [InlineData(ChannelIds.Directline, 100, 100)]
    [InlineData(ChannelIds.DirectlineSpeech, 100, 100)]
    [InlineData(ChannelIds.Webchat, 100, 100)]
    [InlineData(ChannelIds.Slack, 0, 100)]
    [InlineData(ChannelIds.Email, 0, 0)]
    public void Channels_show_so_many(string channel, int suggested, int onCard)
    {
        Enumerable.Range(1, 120).Count(count => Channel.SupportsSuggestedActions(channel, count)).ShouldBe(suggested);
        Enumerable.Range(1, 120).Count(count => Channel.SupportsCardActions(channel, count)).ShouldBe(onCard);
    }

    [Fact]
    public void A_channel_is_known_or_empty()
    {
        Channel.GetChannelId(new TurnContext(new TestAdapter(), new Activity())).ShouldBe("");
        Channel.GetChannelId(new TurnContext(new TestAdapter(), new Activity { ChannelId = "sms" })).ShouldBe("sms");
        Channel.HasMessageFeed(ChannelIds.Cortana).ShouldBeFalse();
        Channel.HasMessageFeed(ChannelIds.Sms).ShouldBeTrue();
        Channel.MaxActionTitleLength(ChannelIds.Webchat).ShouldBe(20);
    }

    private static string Kind(IMessageActivity shown) =>
        shown.SuggestedActions != null ? "buttons"
        : shown.Attachments is { Count: > 0 } ? "card"
        : shown.Text.Contains('\n', StringComparison.Ordinal) ? "list"
        : "line";
}
