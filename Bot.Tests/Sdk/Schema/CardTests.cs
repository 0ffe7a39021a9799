using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>Cards become attachments of their media type; buttons are made from words.</summary>
public sealed class CardTests
{
    [Fact]
    public void A_card_becomes_an_attachment_of_its_media_type()
    {
        new HeroCard().ToAttachment().ContentType.ShouldBe("application/vnd.microsoft.card.hero");
        new ThumbnailCard().ToAttachment().ContentType.ShouldBe("application/vnd.microsoft.card.thumbnail");
        new ReceiptCard().ToAttachment().ContentType.ShouldBe("application/vnd.microsoft.card.receipt");
        new SigninCard().ToAttachment().ContentType.ShouldBe("application/vnd.microsoft.card.signin");
        new OAuthCard().ToAttachment().ContentType.ShouldBe("application/vnd.microsoft.card.oauth");
        new AudioCard().ToAttachment().ContentType.ShouldBe("application/vnd.microsoft.card.audio");
        new VideoCard().ToAttachment().ContentType.ShouldBe("application/vnd.microsoft.card.video");
        new AnimationCard().ToAttachment().ContentType.ShouldBe("application/vnd.microsoft.card.animation");
    }

    [Fact]
    public void The_card_is_the_content_itself()
    {
        var card = new HeroCard("退货");

        var attachment = card.ToAttachment();

        attachment.Content.ShouldBeSameAs(card);
        SchemaTypes.Write(attachment).ShouldBe("""{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"退货"}}""");
    }

    [Fact]
    public void A_word_becomes_a_button()
    {
        CardAction button = "退货";

        (button.Title, button.Value, button.Type).ShouldBe(("退货", "退货", null));
    }

    [Fact]
    public void A_signin_card_has_one_button_that_signs_in()
    {
        var card = SigninCard.Create("请登录", "登录", "https://shop.example/login");

        card.Text.ShouldBe("请登录");
        var button = card.Buttons.ShouldHaveSingleItem();
        (button.Type, button.Title, button.Value).ShouldBe((ActionTypes.Signin, "登录", "https://shop.example/login"));
    }

    [Fact]
    public void Silence_is_valid_speech_markup() =>
        System.Xml.Linq.XElement.Parse(SpeechConstants.EmptySpeakTag).Name.LocalName.ShouldBe("speak");
}
