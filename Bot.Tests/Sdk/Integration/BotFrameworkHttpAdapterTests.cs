using System.Net;
using BotApp.Tests.Sdk.Connector.Kit;
using BotApp.Tests.Sdk.Integration.Kit;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace BotApp.Tests.Sdk.Integration;

/// <summary>A bot behind the older adapter over real HTTP.</summary>
public sealed class BotFrameworkHttpAdapterTests : IAsyncLifetime
{
    private readonly TestBot echo = new((turn, token) => turn.SendActivityAsync("您说：" + turn.Activity.Text, cancellationToken: token));
    private ChannelService channel = null!;

    public async Task InitializeAsync() => channel = await ChannelService.StartAsync();

    public async Task DisposeAsync() => await channel.DisposeAsync();

    [Fact]
    public async Task A_message_is_handled_and_answered_through_the_channel()
    {
        await using var server = await BotServer.StartAsync(new BotFrameworkHttpAdapter(), echo);

        var answer = await server.PostAsync(Message());

        (answer.Status, answer.Body).ShouldBe((HttpStatusCode.OK, ""));
        channel.Single().Json.Value<string>("text").ShouldBe("您说：hi");
    }

    [Fact]
    public async Task Expected_replies_come_back_as_one_object()
    {
        await using var server = await BotServer.StartAsync(new BotFrameworkHttpAdapter(), echo);
        var message = Message();
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        var answer = await server.PostAsync(message);

        answer.Json["activities"]!.ShouldHaveSingleItem().Value<string>("text").ShouldBe("您说：hi");
        channel.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("[[[[")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        await using var server = await BotServer.StartAsync(new BotFrameworkHttpAdapter(), echo);

        (await server.PostTextAsync(body)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await server.SendAsync(HttpMethod.Get)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_bot_with_an_app_id_wants_a_token()
    {
        await using var server = await BotServer.StartAsync(Configured(), echo);

        (await server.PostAsync(Message())).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await server.PostAsync(Message(), "Bearer no.token.here")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static FromConfiguration Configured() =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    new Dictionary<string, string?>
                    {
                        ["MicrosoftAppId"] = "app",
                        [MicrosoftAppCredentials.MicrosoftAppPasswordKey] = "secret",
                    }
                )
                .Build()
        );

    private Activity Message()
    {
        var message = Cloud.Message();
        message.ServiceUrl = channel.Address.ToString();
        return message;
    }

    private sealed class FromConfiguration(IConfiguration configuration) : BotFrameworkHttpAdapter(configuration);
}
