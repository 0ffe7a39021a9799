using System.Net;
using System.Text;
using BotApp.Tests.Sdk.Connector.Kit;
using BotApp.Tests.Sdk.Integration.Kit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;

namespace BotApp.Tests.Sdk.Integration;

/// <summary>AddBot and UseBotFramework, as bots before CloudAdapter were registered.</summary>
public sealed class OlderRegistrationTests : IAsyncLifetime
{
    private static readonly HttpClient Http = new();
    private ChannelService channel = null!;
    private WebApplication app = null!;

    public async Task InitializeAsync() => channel = await ChannelService.StartAsync();

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Fact]
    public async Task A_registered_bot_answers_at_api_messages()
    {
        await StartAsync();

        (await PostAsync("application/json")).ShouldBe(HttpStatusCode.OK);

        channel.Single().Json.Value<string>("text").ShouldBe("echo hi");
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.NotAcceptable)]
    [InlineData("application/json", HttpStatusCode.BadRequest, "{}")]
    [InlineData("application/json", HttpStatusCode.BadRequest, "")]
    public async Task What_is_no_activity_is_refused(string type, HttpStatusCode status, string? body = null)
    {
        await StartAsync();

        (await PostAsync(type, body)).ShouldBe(status);
    }

    [Fact]
    public async Task Reading_is_not_allowed()
    {
        await StartAsync();

        (await Http.GetAsync(Address())).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task A_bot_with_an_app_id_forbids_callers_without_a_token()
    {
        await StartAsync(new SimpleCredentialProvider(Cloud.BotId, "secret"));

        (await PostAsync("application/json")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task StartAsync(ICredentialProvider? credentials = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddBot(
            new TestBot((context, token) => context.SendActivityAsync($"echo {context.Activity.Text}", cancellationToken: token)),
            options => options.CredentialProvider = credentials ?? options.CredentialProvider
        );
        app = builder.Build();
        app.UseBotFramework();
        await app.StartAsync();
    }

    private async Task<HttpStatusCode> PostAsync(string type, string? body = null)
    {
        var message = Cloud.Message();
        message.ServiceUrl = channel.Address.ToString();
        using var content = new StringContent(body ?? JsonConvert.SerializeObject(message), Encoding.UTF8, type);
        using var response = await Http.PostAsync(Address(), content);
        return response.StatusCode;
    }

    private Uri Address() => new(new Uri(app.Urls.Single()), "/api/messages");
}
