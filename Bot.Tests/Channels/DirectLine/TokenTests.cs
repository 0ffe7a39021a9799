using System.Net;
using System.Text.Json.Nodes;
using BotApp.Channels.DirectLine;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;

namespace BotApp.Tests.Channels.DirectLine;

public sealed class TokenTests : IAsyncLifetime
{
    private readonly FakeClock clock = new();
    private ShopHost host = null!;

    public async Task InitializeAsync() => host = await ShopHost.StartAsync(change: settings => settings.Clock = clock);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Generate_gives_a_token_for_one_conversation_bound_to_the_user()
    {
        var visitor = await host.VisitAsync("dl_7");
        var token = new JsonWebToken(visitor.Token);

        token.GetPayloadValue<string>("user").ShouldBe("dl_7");
        token.GetPayloadValue<string>("conv").ShouldBe(visitor.Conversation);
    }

    [Theory]
    [InlineData("")]
    [InlineData("undefined")]
    [InlineData("not the secret, although it is long enough for one")]
    public async Task Generate_is_refused_without_the_secret(string shown)
    {
        var visitor = await host.VisitAsync();
        visitor.Token = "";

        var answer = await visitor.CallAsync(HttpMethod.Post, "tokens/generate", new JsonObject(), shown);

        answer.Status.ShouldBe(HttpStatusCode.Unauthorized);
        answer.ErrorCode.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_token_cannot_generate_others()
    {
        var visitor = await host.VisitAsync();

        (await visitor.CallAsync(HttpMethod.Post, "tokens/generate", new JsonObject())).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Refresh_prolongs_the_same_grant()
    {
        var visitor = await host.VisitAsync("dl_7");
        clock.Advance(TimeSpan.FromMinutes(45));

        var answer = await visitor.CallAsync(HttpMethod.Post, "tokens/refresh");
        var token = new JsonWebToken(answer.Text("token"));

        answer.Text("conversationId").ShouldBe(visitor.Conversation);
        token.GetPayloadValue<string>("user").ShouldBe("dl_7");
        token.ValidTo.ShouldBe(clock.GetUtcNow().UtcDateTime.AddHours(1), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task An_expired_token_is_told_so_with_403_everywhere()
    {
        var visitor = await host.VisitAsync();
        clock.Advance(TimeSpan.FromMinutes(61));

        foreach (
            var answer in new[]
            {
                await visitor.CallAsync(HttpMethod.Post, "tokens/refresh"),
                await visitor.CallAsync(HttpMethod.Post, "conversations"),
                await visitor.SendAsync("hello"),
                await visitor.PollAsync(),
                await visitor.ReturnAsync(),
            }
        )
        {
            answer.Status.ShouldBe(HttpStatusCode.Forbidden);
            answer.ErrorCode.ShouldBe("TokenExpired");
        }
    }

    [Fact]
    public async Task A_forged_token_is_refused_with_401()
    {
        var visitor = await host.VisitAsync("dl_7");
        var (head, body, signature) = visitor.Token.Split('.') is [var a, var b, var c] ? (a, b, c) : default;
        var forgedBody = Base64Url(Decode(body).Replace("dl_7", "demo-1", StringComparison.Ordinal));
        var none = Base64Url("""{"alg":"none","typ":"JWT"}""");

        foreach (var forged in new[] { $"{head}.{forgedBody}.{signature}", $"{none}.{forgedBody}.", $"{head}.{body}.AAAA", "a.b.c", "..." })
        {
            visitor.Token = forged;
            (await visitor.SendAsync("hello")).Status.ShouldBe(HttpStatusCode.Unauthorized, forged);
        }
    }

    [Fact]
    public async Task A_token_for_a_stream_is_no_token_for_calls_and_the_other_way_round()
    {
        var visitor = await host.VisitAsync();
        var streamToken = visitor.StreamUrl[(visitor.StreamUrl.IndexOf("&t=", StringComparison.Ordinal) + 3)..];

        (await visitor.CallAsync(HttpMethod.Get, $"conversations/{visitor.Conversation}", token: streamToken)).Status.ShouldBe(
            HttpStatusCode.Unauthorized
        );
        (
            await host.Services.GetRequiredService<DirectLineTokens>().ReadForStreamAsync(visitor.Token)
        ).ShouldBeOfType<TokenReading.Foreign>();
    }

    [Fact]
    public async Task A_token_opens_no_other_conversation()
    {
        var one = await host.VisitAsync("dl_1");
        var other = await host.VisitAsync("dl_2");
        one.Conversation = other.Conversation;

        (await one.PollAsync()).Status.ShouldBe(HttpStatusCode.NotFound);
        (await one.SendAsync("hello")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await one.ReturnAsync()).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Trusted_origins_are_the_only_pages_that_may_use_the_token()
    {
        var grant = new TokenGrant("c1", TrustedOrigins: ["https://shop.example", "https://www.shop.example/"]);

        grant.Trusts("https://shop.example").ShouldBeTrue();
        grant.Trusts("https://www.shop.example").ShouldBeTrue();
        grant.Trusts("https://evil.example").ShouldBeFalse();
        grant.Trusts("https://shop.example.evil").ShouldBeFalse();
        grant.Trusts(origin: null).ShouldBeTrue();

        var token = host.Services.GetRequiredService<DirectLineTokens>().Issue(grant);
        (await StartFromAsync(token, "https://evil.example")).ShouldBe(HttpStatusCode.Unauthorized);
        (await StartFromAsync(token, "https://shop.example")).ShouldBe(HttpStatusCode.Created);
    }

    private async Task<HttpStatusCode> StartFromAsync(string token, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Url, "/v3/directline/conversations"));
        request.Headers.Add("Authorization", $"Bearer {token}");
        request.Headers.Add("Origin", origin);
        using var response = await host.Http.SendAsync(request);
        return response.StatusCode;
    }

    private static string Base64Url(string text) => Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Encode(text);

    private static string Decode(string text) => Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Decode(text);
}
