using BotApp.Tests.TestKit;

namespace BotApp.Tests.Media;

/// <summary>Pictures where zbarimg and tesseract are not installed.</summary>
public sealed class BlindTests
{
    [Fact]
    public async Task Nothing_is_lost_and_what_cannot_be_done_is_said_in_the_language_of_the_talk()
    {
        await using var host = await ShopWithFiles.StartAsync(("Images:CodeTool", "/no/such/tool"), ("Images:TextTool", "/no/such/tool"));
        var picture = Drawn.Square(ShopWithFiles.Order);
        var chinese = await host.VisitAsync("demo-1", wish => wish.Locale = "zh-CN");
        var english = await host.VisitAsync("demo-1", wish => wish.Locale = "en-US");

        await chinese.UploadUntilAsync(
            host,
            "照片收到了，已作为凭证保存。图片里的字我现在看不了，如果是订单号或运单号，麻烦您打字发给我。",
            text: null,
            (picture, "image/png")
        );
        await english.UploadUntilAsync(
            host,
            "have kept it as evidence. I cannot read what is written in pictures at the moment",
            text: null,
            (picture, "image/png")
        );

        (await ShopWithFiles.EvidenceOfAsync(host, picture)).ShouldNotBeNull();
    }
}
