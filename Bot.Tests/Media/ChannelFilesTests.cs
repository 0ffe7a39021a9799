using System.Text.Json.Nodes;
using BotApp.Tests.TestKit;
using Microsoft.AspNetCore.Http;

namespace BotApp.Tests.Media;

/// <summary>Files of Bot Framework channels: fetched from the channel that sent the message, and from nowhere else.</summary>
[Collection(ShopWithFiles.Tests)]
public sealed class ChannelFilesTests(ShopWithFiles shop)
{
    [PictureToolFact]
    public async Task A_picture_is_fetched_from_its_channel_and_read()
    {
        await using var channel = await FakeChannel.StartAsync();
        channel.Files["label.png"] = context => context.Response.Body.WriteAsync(Drawn.Bars(ShopWithFiles.Waybill)).AsTask();

        await PostAsync(channel, channel.ServiceUrl + "/v3/attachments/label.png");

        (await SaidAsync(channel)).ShouldBe("我在图片里看到了单号 78420010010337。");
        channel.Asked.ShouldBe(["label.png"]);
    }

    [Fact]
    public async Task Another_host_is_not_asked_and_a_redirect_not_followed()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var other = await FakeChannel.StartAsync();
        other.Files["secret.png"] = context => context.Response.Body.WriteAsync(Drawn.Nothing).AsTask();
        channel.Files["moved.png"] = context =>
        {
            context.Response.Redirect(other.ServiceUrl + "/v3/attachments/secret.png");
            return Task.CompletedTask;
        };

        await PostAsync(channel, other.ServiceUrl + "/v3/attachments/secret.png");
        (await SaidAsync(channel)).ShouldStartWith("抱歉，文件没有取到");
        await PostAsync(channel, channel.ServiceUrl + "/v3/attachments/moved.png");
        (await SaidAsync(channel)).ShouldStartWith("抱歉，文件没有取到");

        channel.Asked.ShouldBe(["moved.png"]);
        other.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_without_end_is_left_at_the_limit()
    {
        await using var channel = await FakeChannel.StartAsync();
        channel.Files["endless.png"] = async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[64 * 1024], CancellationToken.None);
            }
        };

        await PostAsync(channel, channel.ServiceUrl + "/v3/attachments/endless.png");

        (await SaidAsync(channel)).ShouldStartWith("文件太大了，请控制在 10 MB 以内再发。");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_asked_for_again()
    {
        await using var channel = await FakeChannel.StartAsync();
        channel.Files["gone.png"] = context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        };

        await PostAsync(channel, channel.ServiceUrl + "/v3/attachments/gone.png");

        (await SaidAsync(channel)).ShouldStartWith("抱歉，文件没有取到");
    }

    /// <summary>What the bot says next; an emulator is told of the dialogs' state as well.</summary>
    private static async Task<string> SaidAsync(FakeChannel channel)
    {
        string? text;
        do
        {
            text = await channel.NextTextAsync();
        } while (text is null);

        return text;
    }

    private async Task PostAsync(FakeChannel channel, string address)
    {
        var message = channel.Message("");
        message["locale"] = "zh-CN";
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = address });
        (await channel.PostAsync(shop.Host.Url, message)).Status.ShouldBe(System.Net.HttpStatusCode.OK);
    }
}
