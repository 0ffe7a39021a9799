using BotApp.Recognizers.Intents;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Dialogs;

/// <summary>A second opinion through the front door: what the local engine abstains on is routed as the model says.</summary>
public sealed class ModelBesideTests
{
    [Fact]
    public async Task A_message_only_the_model_understands_reaches_its_conversation()
    {
        await using var server = await ModelServer.StartAsync();
        server.Say = _ => Intent.HumanAgent;
        await using var host = await ShopHost.StartAsync(change: settings =>
        {
            settings.Bot = null;
            settings.Configuration["Commerce:SeedDemoShop"] = "true";
            settings.Configuration["Intents:AbstainBelow"] = "1";
            settings.Configuration["Models:Endpoint"] = server.Url;
            settings.Configuration["Models:ChatModel"] = "chat-1";
        });
        var visitor = await host.VisitAsync("demo-1", wish => wish.Locale = "zh-CN");

        await visitor.SendAsync("这事儿还是得跟你们那边的谁聊聊");

        await visitor.PollUntilAsync(talk => talk.Exists(activity => (string?)activity["name"] == "handoff.initiate"));
        ModelServer.MessageOf(server.Chats.ShouldHaveSingleItem()).ShouldBe("这事儿还是得跟你们那边的谁聊聊");
    }
}
