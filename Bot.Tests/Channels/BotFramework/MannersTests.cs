using System.Text.Json.Nodes;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Channels.BotFramework;

/// <summary>The same question through the Bot Framework's door from three channels: each is answered as it can show it.</summary>
public sealed class MannersTests : IAsyncLifetime
{
    private ShopHost host = null!;
    private FakeChannel channel = null!;

    public async Task InitializeAsync()
    {
        host = await ShopHost.StartAsync(change: settings => settings.Bot = null);
        channel = await FakeChannel.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await channel.DisposeAsync();
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData("emulator", 1, ".svg")]
    [InlineData("msteams", 1, ".png")]
    [InlineData("sms", 0, "1. ")]
    public async Task A_guide_comes_as_cards_with_pictures_the_channel_shows_or_in_words(string channelId, int least, string holds)
    {
        var question = channel.Message("怎么退货", conversation: channelId);
        (question["channelId"], question["deliveryMode"], question["locale"]) = (channelId, "expectReplies", "zh-CN");

        var said = (await channel.PostAsync(host.Url, question)).Activities;

        var cards = said.Sum(one => (one["attachments"] as JsonArray)?.Count ?? 0);
        cards.ShouldBeInRange(least, least * 20);
        string.Concat(said.Select(one => one.ToJsonString())).ShouldContain(holds);
    }
}
