using BotApp.Dialogs;
using BotApp.Tests.TestKit;
using Microsoft.Bot.Builder;

namespace BotApp.Tests.Media;

/// <summary>What a conversation that asks for pictures finds in its turn.</summary>
public sealed class ReceivedPicturesTests
{
    [PictureToolFact]
    public async Task A_conversation_gets_the_evidence_and_the_number_and_pictures_are_about_one_thing()
    {
        await using var host = await ShopHost.StartAsync(
            TestBots.OnMessage(
                async (turn, cancellationToken) =>
                {
                    var pictures = turn.Pictures();
                    await turn.SendActivityAsync(
                        MessageFactory.Text($"{pictures.EvidenceIds.Count} {pictures.Number} | {turn.Activity.Text}"),
                        cancellationToken
                    );
                }
            ),
            settings =>
            {
                settings.Clock = new FakeClock(Shop.FirstMorning);
                settings.Configuration["Commerce:SeedDemoShop"] = "true";
            }
        );
        var visitor = await host.VisitAsync("demo-1", wish => wish.Locale = "zh-CN");
        var damage = Drawn.Png(90, 90, (x, y) => x == y);

        await visitor.UploadUntilAsync(
            host,
            "2 78420010010337 | 外箱破了，运单号 78420010010337",
            "外箱破了",
            (damage, "image/png"),
            (Drawn.Bars(ShopWithFiles.Waybill), "image/png")
        );

        (await ShopWithFiles.EvidenceOfAsync(host, damage)).ShouldNotBeNull().SubjectNumber.ShouldBe(ShopWithFiles.Waybill);
    }
}
