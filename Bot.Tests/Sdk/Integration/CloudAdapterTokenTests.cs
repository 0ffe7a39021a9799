using System.Net;
using BotApp.Tests.Sdk.Connector.Kit;
using BotApp.Tests.Sdk.Integration.Kit;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace BotApp.Tests.Sdk.Integration;

/// <summary>A bot with an app id, in a cloud given by configuration as Azure China's is: who is let in over real HTTP.</summary>
public sealed class CloudAdapterTokenTests : IAsyncLifetime
{
    private TokenIssuer issuer = null!;
    private SigningKey key = null!;
    private BotServer server = null!;
    private int turns;

    public async Task InitializeAsync()
    {
        issuer = await TokenIssuer.StartAsync();
        key = issuer.Publish();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["MicrosoftAppType"] = "MultiTenant",
                    ["MicrosoftAppId"] = Cloud.BotId,
                    ["MicrosoftAppPassword"] = "secret",
                    ["ToChannelFromBotLoginUrl"] = "https://login.partner.microsoftonline.cn/tenant",
                    ["ToChannelFromBotOAuthScope"] = "https://api.botframework.azure.cn",
                    ["ToBotFromChannelTokenIssuer"] = Cloud.Issuer,
                    ["OAuthUrl"] = "https://token.botframework.azure.cn/",
                    ["ToBotFromChannelOpenIdMetadataUrl"] = issuer.MetadataUrl,
                    ["ToBotFromEmulatorOpenIdMetadataUrl"] = issuer.MetadataUrl,
                    ["CallerId"] = "urn:botframework:azurechina",
                }
            )
            .Build();
        server = await BotServer.StartAsync(
            new CloudAdapter(new ConfigurationBotFrameworkAuthentication(configuration)),
            new TestBot(
                (context, _) =>
                {
                    Interlocked.Increment(ref turns);
                    context.Activity.CallerId.ShouldBe("urn:botframework:azurechina");
                    return Task.CompletedTask;
                }
            )
        );
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_good_token_comes_in()
    {
        (await server.PostAsync(Cloud.Message(), Cloud.ChannelHeader(key))).Status.ShouldBe(HttpStatusCode.OK);

        turns.ShouldBe(1);
    }

    [Fact]
    public Task No_token_is_unauthorized() => UnauthorizedAsync(null);

    [Fact]
    public Task Half_a_token_is_unauthorized() => UnauthorizedAsync("Bearer eyJhbGciOiJSUzI1NiJ9.e30");

    [Fact]
    public Task An_old_token_is_unauthorized() =>
        UnauthorizedAsync(Cloud.ChannelHeader(key, begins: TimeSpan.FromHours(-2), ends: TimeSpan.FromHours(-1)));

    [Fact]
    public Task A_token_of_a_key_nobody_published_is_unauthorized() => UnauthorizedAsync(Cloud.ChannelHeader(SigningKey.Stranger()));

    [Fact]
    public Task A_token_for_another_bot_is_unauthorized() => UnauthorizedAsync(Cloud.ChannelHeader(key, audience: Cloud.OtherBotId));

    [Fact]
    public Task Another_bot_without_a_list_is_unauthorized() =>
        UnauthorizedAsync(key.Header(Cloud.EmulatorIssuer, [("aud", Cloud.BotId), ("ver", "1.0"), ("appid", Cloud.OtherBotId)]));

    private async Task UnauthorizedAsync(string? header)
    {
        var answer = await server.PostAsync(Cloud.Message(), header);

        (answer.Status, answer.Body).ShouldBe((HttpStatusCode.Unauthorized, ""));
        turns.ShouldBe(0);
    }
}
