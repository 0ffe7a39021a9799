using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Builder;

/// <summary>Messages made in one call.</summary>
public sealed class MessageFactoryTests
{
    [Fact]
    public void A_text_is_a_message_that_accepts_input()
    {
        var message = MessageFactory.Text("你好", "<speak/>", InputHints.IgnoringInput);

        (message.Type, message.Text, message.Speak, message.InputHint).ShouldBe(
            (ActivityTypes.Message, "你好", "<speak/>", InputHints.IgnoringInput)
        );
        MessageFactory.Text("你好").InputHint.ShouldBe(InputHints.AcceptingInput);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Blank_texts_become_null(string? blank)
    {
        var message = MessageFactory.Text(blank, blank, blank);

        (message.Text, message.Speak, message.InputHint).ShouldBe((null, null, InputHints.AcceptingInput));
    }

    [Fact]
    public void Texts_to_tap_on_are_sent_as_they_are_shown()
    {
        var message = MessageFactory.SuggestedActions(["是", "否"], "确认吗？", null, null, ["user-1"]);

        message.Text.ShouldBe("确认吗？");
        message.SuggestedActions.To.ShouldBe(["user-1"]);
        message
            .SuggestedActions.Actions.Select(action => (action.Type, action.Title, action.Value))
            .ShouldBe([(ActionTypes.ImBack, "是", "是"), (ActionTypes.ImBack, "否", "否")]);
    }

    [Fact]
    public void Actions_to_tap_on_are_taken_as_they_are()
    {
        var action = new CardAction { Type = ActionTypes.OpenUrl, Title = "看" };

        var message = MessageFactory.SuggestedActions([action], null, null, null, null);

        message.SuggestedActions.Actions.ShouldBe([action]);
        message.SuggestedActions.To.ShouldBeNull();
    }

    [Fact]
    public void Attachments_stand_in_a_list_or_a_carousel()
    {
        Attachment[] attachments = [new(name: "a"), new(name: "b")];

        var list = MessageFactory.Attachment(attachments, "text");
        var carousel = MessageFactory.Carousel(attachments);
        var one = MessageFactory.Attachment(attachments[0]);

        (list.AttachmentLayout, list.Attachments.Count, list.Text).ShouldBe((AttachmentLayoutTypes.List, 2, "text"));
        (carousel.AttachmentLayout, carousel.Attachments.Count).ShouldBe((AttachmentLayoutTypes.Carousel, 2));
        (one.AttachmentLayout, one.Attachments.Single().Name).ShouldBe((AttachmentLayoutTypes.List, "a"));
    }

    [Fact]
    public void An_address_is_attached_with_its_type()
    {
        var attachment = MessageFactory.ContentUrl("https://shop.example/a.png", "image/png").Attachments.ShouldHaveSingleItem();

        (attachment.ContentUrl, attachment.ContentType, attachment.Name).ShouldBe(("https://shop.example/a.png", "image/png", ""));
        MessageFactory.ContentUrl("u", "t", "name").Attachments[0].Name.ShouldBe("name");
    }

    [Fact]
    public void Null_is_refused_by_the_name_of_the_parameter()
    {
        Refused("actions", () => MessageFactory.SuggestedActions((IEnumerable<string>)null!, null, null, null, null));
        Refused("cardActions", () => MessageFactory.SuggestedActions((IEnumerable<CardAction>)null!, null, null, null, null));
        Refused("attachment", () => MessageFactory.Attachment((Attachment)null!));
        Refused("attachments", () => MessageFactory.Attachment((IEnumerable<Attachment>)null!));
        Refused("attachments", () => MessageFactory.Carousel(null));
        Refused("url", () => MessageFactory.ContentUrl(" ", "t"));
        Refused("contentType", () => MessageFactory.ContentUrl("u", null));
    }

    private static void Refused(string parameter, Func<object> make) =>
        Should.Throw<ArgumentNullException>(make).ParamName.ShouldBe(parameter);
}
