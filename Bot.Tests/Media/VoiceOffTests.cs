using BotApp.Tests.TestKit;

namespace BotApp.Tests.Media;

/// <summary>Voice messages where nobody has switched listening on.</summary>
[Collection(ShopWithFiles.Tests)]
public sealed class VoiceOffTests(ShopWithFiles shop)
{
    [Theory]
    [InlineData("zh-CN", "抱歉，我现在还听不了语音，麻烦您打字告诉我，我马上帮您办。")]
    [InlineData("en-US", "Sorry, I cannot listen to voice messages yet. Please type what you need and I will see to it right away.")]
    public async Task That_is_said_kindly_and_the_recording_is_not_kept(string locale, string said)
    {
        var visitor = await shop.VisitAsync(locale);

        var talk = await visitor.UploadUntilAsync(shop.Host, said, text: null, (Spoken.Nothing, "audio/wav"));

        talk[^1].Offers().Length.ShouldBe(3);
        Spoken.KeptBy(shop.Host).ShouldBeEmpty();
    }
}
