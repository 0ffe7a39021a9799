using BotApp.Tests.TestKit;
using Microsoft.Bot.Connector.DirectLine;

namespace BotApp.Tests.Sdk.DirectLine;

/// <summary>The Direct Line client against the door of our own host.</summary>
public sealed class OwnServiceTests
{
    private static readonly byte[] Picture = [0x89, .. "PNG\r\n\u001a\n"u8, .. new byte[64]];

    [Fact]
    public async Task A_token_opens_a_conversation_in_which_the_bot_answers()
    {
        await using var host = await ShopHost.StartAsync();
        using var client = await StartAsync(host, "dl_lin");
        var conversation = await client.Conversations.StartConversationAsync();

        var sent = await client.Conversations.PostActivityAsync(conversation.ConversationId, Message("你好"));
        var said = await ListenAsync(client, conversation.ConversationId, "echo: 你好");

        conversation.ExpiresIn.ShouldNotBeNull();
        said.Select(activity => activity.Text).ShouldBe(["welcome", "你好", "echo: 你好"]);
        said[1].Id.ShouldBe(sent.Id);
        said[1].From.Id.ShouldBe("dl_lin");
        said[2].ReplyToId.ShouldBe(sent.Id);
    }

    [Fact]
    public async Task A_watermark_brings_only_what_came_later()
    {
        await using var host = await ShopHost.StartAsync();
        using var client = await StartAsync(host, "dl_lin");
        var id = (await client.Conversations.StartConversationAsync()).ConversationId;
        await client.Conversations.PostActivityAsync(id, Message("一"));
        await ListenAsync(client, id, "echo: 一");
        var watermark = (await client.Conversations.GetActivitiesAsync(id)).Watermark;

        (await client.Conversations.GetActivitiesAsync(id, watermark)).Activities.ShouldBeEmpty();
        await client.Conversations.PostActivityAsync(id, Message("二"));

        (await ListenAsync(client, id, "echo: 二", watermark)).Select(activity => activity.Text).ShouldBe(["二", "echo: 二"]);
    }

    [Fact]
    public async Task The_stream_of_a_conversation_found_again_goes_on_from_the_watermark()
    {
        await using var host = await ShopHost.StartAsync();
        using var client = await StartAsync(host, "dl_lin");
        var id = (await client.Conversations.StartConversationAsync()).ConversationId;
        await client.Conversations.PostActivityAsync(id, Message("一"));
        await ListenAsync(client, id, "echo: 一");
        var watermark = (await client.Conversations.GetActivitiesAsync(id)).Watermark;

        var found = await client.Conversations.ReconnectToConversationAsync(id, watermark);
        await using var socket = await VisitorSocket.OpenAsync(found.StreamUrl);
        await client.Conversations.PostActivityAsync(id, Message("二"));

        found.ConversationId.ShouldBe(id);
        (await socket.UntilAsync("echo: 二")).Select(activity => (string?)activity["text"]).ShouldBe(["二", "echo: 二"]);
    }

    [Fact]
    public async Task A_file_arrives_as_a_message_of_its_own()
    {
        await using var host = await ShopHost.StartAsync();
        using var client = await StartAsync(host, "dl_lin");
        var id = (await client.Conversations.StartConversationAsync()).ConversationId;

        var sent = await client.Conversations.UploadAsync(id, new MemoryStream(Picture), "dl_lin", "image/png");

        var echo = (await client.Conversations.GetActivitiesAsync(id)).Activities.Single(activity => activity.Id == sent.Id);
        var attachment = echo.Attachments.ShouldHaveSingleItem();
        (attachment.ContentType, attachment.Name).ShouldBe(("image/png", "file"));
        (await host.Http.GetByteArrayAsync(new Uri(attachment.ContentUrl))).ShouldBe(Picture);
    }

    [Fact]
    public async Task A_token_is_renewed_for_the_same_conversation()
    {
        await using var host = await ShopHost.StartAsync();
        using var client = await StartAsync(host, "dl_lin");
        var started = await client.Conversations.StartConversationAsync();

        var renewed = await client.Tokens.RefreshTokenAsync();

        renewed.ConversationId.ShouldBe(started.ConversationId);
        using var other = ClientOf(host, renewed.Token);
        (await other.Conversations.GetActivitiesAsync(started.ConversationId)).Watermark.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_wrong_secret_gets_nothing()
    {
        await using var host = await ShopHost.StartAsync();
        using var client = ClientOf(host, "not the secret");

        (await client.Tokens.GenerateTokenForNewConversationAsync()).ShouldBeNull();
        (await client.Conversations.StartConversationAsync()).ShouldBeNull();
    }

    private static async Task<DirectLineClient> StartAsync(ShopHost host, string user)
    {
        using var backEnd = ClientOf(host, ShopHost.Secret);
        var token = await backEnd.Tokens.GenerateTokenForNewConversationAsync(new TokenParameters(new ChannelAccount(user)));
        return ClientOf(host, token.Token);
    }

    private static DirectLineClient ClientOf(ShopHost host, string secretOrToken) =>
        new(host.Url, new DirectLineClientCredentials(secretOrToken));

    private static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text };

    /// <summary>Polls until the text is there; what was said up to it.</summary>
    private static async Task<IList<Activity>> ListenAsync(
        DirectLineClient client,
        string conversation,
        string text,
        string? watermark = null
    )
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var set = await client.Conversations.GetActivitiesAsync(conversation, watermark, patience.Token);
            if (set.Activities.Any(activity => activity.Text == text))
            {
                return set.Activities;
            }
        }
    }
}
