using System.Net;
using BotApp.Tests.Sdk.Connector.Kit;
using BotApp.Tests.Sdk.Integration.Kit;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Integration;

/// <summary>A bot over real HTTP, without an app id: what comes in, what goes out, what is refused.</summary>
public sealed class CloudAdapterTests : IAsyncLifetime
{
    private readonly TaskCompletionSource<Activity> heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Func<ITurnContext, CancellationToken, Task> turn = (_, _) => Task.CompletedTask;
    private BotServer server = null!;
    private ChannelService channel = null!;

    public async Task InitializeAsync()
    {
        channel = await ChannelService.StartAsync();
        server = await BotServer.StartAsync(
            new CloudAdapter(),
            new TestBot(
                async (context, cancellationToken) =>
                {
                    await turn(context, cancellationToken);
                    heard.TrySetResult(context.Activity);
                }
            )
        );
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Fact]
    public async Task A_message_is_handled_and_answered_through_the_channel()
    {
        turn = (context, cancellationToken) => context.SendActivityAsync(MessageFactory.Text("您好"), cancellationToken);

        var answer = await server.PostAsync(Message());

        (answer.Status, answer.Body).ShouldBe((HttpStatusCode.OK, ""));
        var reply = channel.Single();
        (reply.Method, reply.Target).ShouldBe(("POST", "/v3/conversations/talk/activities/1"));
        reply.Json.Value<string>("text").ShouldBe("您好");
        reply.Json.SelectToken("recipient.id")!.ToString().ShouldBe("user");
    }

    [Fact]
    public async Task Expected_replies_come_back_as_one_object()
    {
        turn = async (context, cancellationToken) =>
        {
            await context.SendActivityAsync("一", cancellationToken: cancellationToken);
            await context.SendActivityAsync("二", cancellationToken: cancellationToken);
        };
        var message = Message();
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        var answer = await server.PostAsync(message);

        (answer.Status, answer.ContentType).ShouldBe((HttpStatusCode.OK, "application/json"));
        answer.Json.Properties().ShouldHaveSingleItem().Name.ShouldBe("activities");
        answer.Json["activities"]!.Select(a => a.Value<string>("text")).ShouldBe(["一", "二"]);
        answer.Json["activities"]!.ShouldAllBe(a => a.Value<string>("replyToId") == "1");
        channel.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_invoke_is_answered_with_the_bots_status_and_body()
    {
        turn = (context, cancellationToken) =>
            context.SendActivityAsync(
                new Activity(ActivityTypesEx.InvokeResponse)
                {
                    Value = new InvokeResponse { Status = 409, Body = new { reason = "已退款" } },
                },
                cancellationToken
            );
        var invoke = Message();
        invoke.Type = ActivityTypes.Invoke;

        var answer = await server.PostAsync(invoke);

        (answer.Status, answer.ContentType).ShouldBe((HttpStatusCode.Conflict, "application/json"));
        answer.Json.Value<string>("reason").ShouldBe("已退款");
    }

    [Fact]
    public async Task An_invoke_the_bot_leaves_unanswered_is_not_implemented()
    {
        var invoke = Message();
        invoke.Type = ActivityTypes.Invoke;

        (await server.PostAsync(invoke)).Status.ShouldBe(HttpStatusCode.NotImplemented);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"message\"")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":null,\"text\":\"hi\"}")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"attachments\":7}")]
    [InlineData("{\"type\":\"message\",\"from\":[[]]}")]
    [InlineData("<xml/>")]
    [InlineData("\u0000")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        (await server.PostTextAsync(body)).Status.ShouldBe(HttpStatusCode.BadRequest);

        heard.Task.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task An_activity_nested_too_deep_is_a_bad_request()
    {
        const int depth = 100_000;
        var nested = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);

        (await server.PostTextAsync($"{{\"type\":\"message\",\"channelData\":{nested}}}")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await server.PostTextAsync($"{{\"type\":\"message\",\"unknown\":{nested}}}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_large_activity_comes_in_whole()
    {
        var message = Message();
        message.Text = string.Concat(Enumerable.Repeat("订单号20261103，", 40_000));

        (await server.PostAsync(message)).Status.ShouldBe(HttpStatusCode.OK);

        (await heard.Task).Text.ShouldBe(message.Text);
    }

    [Fact]
    public async Task What_the_activity_says_beyond_the_schema_comes_in_too()
    {
        await server.PostTextAsync(
            """{"type":"message","text":"hi","serviceUrl":"https://x.test","conversation":{"id":"c"},"future":{"a":[1]}}"""
        );

        (await heard.Task).Properties.SelectToken("future.a[0]")!.Value<int>().ShouldBe(1);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_methods_are_not_allowed(string method) =>
        (await server.SendAsync(new HttpMethod(method))).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);

    [Fact]
    public async Task Request_response_and_bot_must_be_there()
    {
        var adapter = new CloudAdapter();
        var context = new DefaultHttpContext();
        var bot = new TestBot(turn);

        (await MissedAsync(() => adapter.ProcessAsync(null, context.Response, bot))).ShouldBe("httpRequest");
        (await MissedAsync(() => adapter.ProcessAsync(context.Request, null, bot))).ShouldBe("httpResponse");
        (await MissedAsync(() => adapter.ProcessAsync(context.Request, context.Response, null))).ShouldBe("bot");
    }

    private static async Task<string?> MissedAsync(Func<Task> call) => (await Should.ThrowAsync<ArgumentNullException>(call)).ParamName;

    private Activity Message()
    {
        var message = Cloud.Message();
        message.ServiceUrl = channel.Address.ToString();
        return message;
    }
}
