using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class ChoicePromptTests
{
    public static TheoryData<string, string> Cultures =>
        new()
        {
            { "bg-bg", "color? (1) red, (2) green, или (3) blue" },
            { "zh-cn", "color? (1) red， (2) green， 要么 (3) blue" },
            { "nl-nl", "color? (1) red, (2) green, of (3) blue" },
            { "en-us", "color? (1) red, (2) green, or (3) blue" },
            { "fr-fr", "color? (1) red, (2) green, ou (3) blue" },
            { "de-de", "color? (1) red, (2) green, oder (3) blue" },
            { "hi-in", "color? (1) red, (2) green, या (3) blue" },
            { "it-it", "color? (1) red, (2) green o (3) blue" },
            { "ja-jp", "color? (1) red、 (2) green、 または (3) blue" },
            { "ko-kr", "color? (1) red, (2) green 또는 (3) blue" },
            { "pt-br", "color? (1) red, (2) green, ou (3) blue" },
            { "es-es", "color? (1) red, (2) green, o (3) blue" },
            { "sv-se", "color? (1) red, (2) green eller (3) blue" },
            { "tr-tr", "color? (1) red, (2) green veya (3) blue" },
            { "ZH-CN", "color? (1) red， (2) green， 要么 (3) blue" },
            { "zh", "color? (1) red， (2) green， 要么 (3) blue" },
            { "zh-Hans", "color? (1) red， (2) green， 要么 (3) blue" },
            { "xx-xx", "color? (1) red, (2) green, or (3) blue" },
            { "", "color? (1) red, (2) green, or (3) blue" },
        };

    private static PromptOptions Colors(ListStyle? style = null) =>
        new()
        {
            Prompt = MessageFactory.Text("color?"),
            RetryPrompt = MessageFactory.Text("which color?"),
            Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]),
            Style = style,
        };

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Choices_are_joined_in_the_language_of_the_activity(string locale, string expected)
    {
        var talk = Talk.Asking(new ChoicePrompt("p"), Colors());
        talk.Locale = locale;

        (await talk.SayAsync("hi")).ShouldBe(expected);
    }

    [Fact]
    public async Task The_default_language_serves_activities_that_name_none()
    {
        var talk = Talk.Asking(new ChoicePrompt("p", defaultLocale: "zh-cn"), Colors());
        talk.Locale = null;

        (await talk.SayAsync("hi")).ShouldContain("要么");
    }

    [Theory]
    [InlineData(ListStyle.None, "color?")]
    [InlineData(ListStyle.Inline, "color? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.List, "color?\n\n   1. red\n   2. green\n   3. blue")]
    public async Task Styles_of_text_are_shown(ListStyle style, string expected) =>
        (await Talk.Asking(new ChoicePrompt("p"), Colors(style)).SayAsync("hi")).ShouldBe(expected);

    [Fact]
    public async Task Suggested_actions_are_shown()
    {
        var asked = await Talk.Asking(new ChoicePrompt("p") { Style = ListStyle.SuggestedAction }, Colors()).SendAsync("hi");

        asked[0].Text.ShouldBe("color?");
        asked[0]
            .SuggestedActions.Actions.Select(one => (one.Type, one.Title, one.Value))
            .ShouldBe([("imBack", "red", "red"), ("imBack", "green", "green"), ("imBack", "blue", "blue")]);
    }

    [Fact]
    public async Task A_card_shows_question_and_choices()
    {
        var asked = await Talk.Asking(new ChoicePrompt("p"), Colors(ListStyle.HeroCard)).SendAsync("hi");

        var card = asked[0].Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<HeroCard>();
        card.Text.ShouldBe("color?");
        card.Buttons.Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_style_of_the_options_wins() =>
        (await Talk.Asking(new ChoicePrompt("p") { Style = ListStyle.List }, Colors(ListStyle.None)).SayAsync("hi")).ShouldBe("color?");

    [Theory]
    [InlineData(ChannelIds.Webchat, true)]
    [InlineData(ChannelIds.Directline, true)]
    [InlineData(ChannelIds.Sms, false)]
    public async Task The_channel_decides_about_buttons(string channel, bool buttons)
    {
        var asked = await Talk.Asking(new ChoicePrompt("p"), Colors(), channel).SendAsync("hi");

        (asked[0].SuggestedActions != null).ShouldBe(buttons);
    }

    [Theory]
    [InlineData("red", "red", 0)]
    [InlineData("the GREEN one please", "green", 1)]
    [InlineData("the third one", "blue", 2)]
    [InlineData("2", "green", 1)]
    [InlineData("three", "blue", 2)]
    public async Task Answers_are_understood(string answer, string value, int index)
    {
        var talk = Talk.Asking(new ChoicePrompt("p"), Colors());
        await talk.SayAsync("hi");
        await talk.SayAsync(answer);

        var found = talk.Result.Result.ShouldBeOfType<FoundChoice>();
        (found.Value, found.Index).ShouldBe((value, index));
    }

    [Theory]
    [InlineData("第二个", "绿色")]
    [InlineData("2", "绿色")]
    [InlineData("三", "蓝色")]
    [InlineData("红色", "红色")]
    public async Task Chinese_answers_are_understood(string answer, string expected)
    {
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text("颜色？"),
            Choices = ChoiceFactory.ToChoices(["红色", "绿色", "蓝色"]),
        };
        var talk = Talk.Asking(new ChoicePrompt("p"), options);
        talk.Locale = "zh-cn";
        await talk.SayAsync("hi");
        await talk.SayAsync(answer);

        talk.Result.Result.ShouldBeOfType<FoundChoice>().Value.ShouldBe(expected);
    }

    [Fact]
    public async Task Another_answer_is_asked_for_again_with_the_choices()
    {
        var talk = Talk.Asking(new ChoicePrompt("p"), Colors());
        await talk.SayAsync("hi");

        (await talk.SayAsync("purple")).ShouldBe("which color? (1) red, (2) green, or (3) blue");
    }

    [Fact]
    public async Task Numbers_can_be_switched_off()
    {
        var prompt = new ChoicePrompt("p") { RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false } };
        var talk = Talk.Asking(prompt, Colors());
        await talk.SayAsync("hi");
        await talk.SayAsync("2");

        talk.Result.Status.ShouldBe(DialogTurnStatus.Waiting);
        prompt.RecognizerOptions.Locale.ShouldBeNull();
    }

    [Fact]
    public async Task Words_of_ones_own_are_used()
    {
        var words = new Dictionary<string, ChoiceFactoryOptions> { ["en-us"] = new(" / ", " ? ", " ?? ", false) };

        (await Talk.Asking(new ChoicePrompt("p", words), Colors()).SayAsync("hi")).ShouldBe("color? red / green ?? blue");
    }

    [Fact]
    public async Task A_choice_shown_by_its_action_needs_no_value()
    {
        var options = new PromptOptions { Choices = [new Choice { Action = new CardAction(ActionTypes.ImBack, "title", value: "v") }] };

        (await Talk.Asking(new ChoicePrompt("p"), options).SayAsync("hi")).ShouldBe(" (1) title");
    }

    [Fact]
    public void Every_supported_culture_is_known_once() =>
        PromptCultureModels.GetSupportedCultures().Select(model => model.Locale).Distinct(StringComparer.Ordinal).Count().ShouldBe(14);

    [Theory]
    [InlineData("es-mx", "es-es")]
    [InlineData("EN-GB", "en-us")]
    [InlineData("zh-TW", "zh-cn")]
    [InlineData("xx-YY", "xx-yy")]
    [InlineData(null, null)]
    public void A_language_maps_to_the_nearest(string? given, string? expected) =>
        PromptCultureModels.MapToNearestLanguage(given).ShouldBe(expected);
}
