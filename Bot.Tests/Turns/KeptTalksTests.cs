using BotApp.Tests.TestKit;

namespace BotApp.Tests.Turns;

/// <summary>Who has their chats deleted (flow 26) has them deleted, not only a receipt for it: it used to wait for a host that never came.</summary>
public sealed class KeptTalksTests
{
    [Fact]
    public async Task What_a_customer_said_is_gone_once_they_want_it_and_what_others_said_stays()
    {
        await using var host = await ShopHost.StartAsync(change: settings =>
        {
            settings.Bot = null;
            settings.Configuration["Commerce:SeedDemoShop"] = "true";
        });
        var other = await host.VisitAsync("demo-2");
        await other.SendAsync("我的订单");
        await other.PollUntilAsync(talk => talk.Exists(one => Says(one, "您的订单")));
        var visitor = await host.VisitAsync("demo-1");
        await visitor.SendAsync("我的订单");
        await visitor.PollUntilAsync(talk => talk.Exists(one => Says(one, "您的订单")));

        await visitor.SendAsync("删除我的聊天记录");
        await visitor.PollUntilAsync(talk => talk.Exists(one => Says(one, "请核对")));
        await visitor.SendAsync("确认");

        await visitor.PollUntilAsync(talk => !talk.Exists(one => Says(one, "我的订单") || Says(one, "您的订单")));
        (await other.PollUntilAsync(talk => talk.Count > 0)).ShouldContain(one => Says(one, "我的订单"));
        await visitor.SendAsync("你好");
        await visitor.PollUntilAsync(talk => talk.Exists(one => Says(one, "小禾")));
    }

    private static bool Says(System.Text.Json.Nodes.JsonNode activity, string words) =>
        ((string?)activity["text"])?.Contains(words, StringComparison.Ordinal) is true;
}
