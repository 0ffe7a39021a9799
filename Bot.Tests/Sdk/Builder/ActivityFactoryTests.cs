using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Builder;

/// <summary>Activities made of what templates evaluate to.</summary>
public sealed class ActivityFactoryTests
{
    [Fact]
    public void A_text_is_shown_and_spoken()
    {
        var activity = ActivityFactory.FromObject(" 你好 ");

        (activity.Type, activity.Text, activity.Speak).ShouldBe((ActivityTypes.Message, "你好", "你好"));
    }

    [Fact]
    public void A_structure_without_a_kind_is_shown_as_JSON()
    {
        ActivityFactory.FromObject(JObject.Parse("""{"a":1}""")).Text.ShouldContain("\"a\"");
    }

    [Fact]
    public void An_activity_takes_its_members_its_cards_and_its_actions()
    {
        var activity = ActivityFactory.FromObject(
            JObject.Parse(
                """
                {"lgType":"Activity","text":"选一个","speak":"说","inputHint":"expectingInput","attachmentLayout":"carousel",
                 "suggestedActions":["是",{"lgType":"CardAction","title":"否","value":"no","type":"postBack"}],
                 "attachments":[{"lgType":"HeroCard","title":"t","image":"https://shop.example/i.png","buttons":["买"]},{"type":"AdaptiveCard","version":"1.0"}]}
                """
            )
        );

        (activity.Text, activity.Speak, activity.InputHint, activity.AttachmentLayout).ShouldBe(
            ("选一个", "说", "expectingInput", "carousel")
        );
        activity
            .SuggestedActions.Actions.Select(action => (action.Type, action.Title, action.Value))
            .ShouldBe([("imBack", "是", "是"), ("postBack", "否", "no")]);
        activity
            .Attachments.Select(attachment => attachment.ContentType)
            .ShouldBe([HeroCard.ContentType, "application/vnd.microsoft.card.adaptive"]);
        var hero = ((JObject)activity.Attachments[0].Content).ToObject<HeroCard>()!;
        (hero.Title, hero.Images[0].Url, hero.Buttons[0].Value).ShouldBe(("t", "https://shop.example/i.png", "买"));
    }

    [Theory]
    [InlineData("ThumbnailCard", ThumbnailCard.ContentType)]
    [InlineData("audioCard", AudioCard.ContentType)]
    [InlineData("signincard", SigninCard.ContentType)]
    public void A_card_alone_is_attached_to_a_message(string kind, string contentType)
    {
        var activity = ActivityFactory.FromObject(
            new JObject
            {
                ["lgType"] = kind,
                ["title"] = "t",
                ["media"] = "https://shop.example/m.mp3",
            }
        );

        activity.Attachments.ShouldHaveSingleItem().ContentType.ShouldBe(contentType);
    }

    /// <summary>Since 4.22.3 a template that yields a structure for a text shows it as JSON instead of failing.</summary>
    [Fact]
    public void A_structure_for_a_text_is_shown_as_JSON()
    {
        var activity = ActivityFactory.FromObject(JObject.Parse("""{"lgType":"Activity","text":{"a":1},"speak":[1,2]}"""));

        (activity.Text, activity.Speak).ShouldBe(("""{"a":1}""", "[1,2]"));
    }

    [Fact]
    public void Attachments_take_the_content_type_of_what_they_name()
    {
        var activity = ActivityFactory.FromObject(
            JObject.Parse(
                """
                {"lgType":"Activity","attachments":[
                  {"lgType":"Attachment","contentType":"HeroCard","content":{"title":"t"}},
                  {"lgType":"Attachment","contentType":"Image/PNG","contentUrl":"https://shop.example/i.png"},
                  {"lgType":"AdaptiveCard","version":"1.0"},
                  {"lgType":"Map","zoom":3}]}
                """
            )
        );

        activity
            .Attachments.Select(attachment => attachment.ContentType)
            .ShouldBe([HeroCard.ContentType, "image/png", "application/vnd.microsoft.card.adaptive", "map"]);
        ((JObject)activity.Attachments[3].Content).Value<int>("zoom").ShouldBe(3);
    }

    [Fact]
    public void Yes_and_no_of_a_media_card_may_be_words()
    {
        var activity = ActivityFactory.FromObject(
            JObject.Parse("""{"lgType":"AudioCard","autostart":"true","shareable":"False","autoloop":true}""")
        );

        var card = ((JObject)activity.Attachments.ShouldHaveSingleItem().Content).ToObject<AudioCard>()!;
        (card.Autostart, card.Shareable, card.Autoloop).ShouldBe((true, false, true));
    }
}
