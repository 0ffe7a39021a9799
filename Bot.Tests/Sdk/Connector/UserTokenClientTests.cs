using System.Net;
using System.Security.Claims;
using System.Text;
using BotApp.Tests.Sdk.Connector.Kit;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Connector;

/// <summary>Users' sign-ins at a token service, over real HTTP.</summary>
public sealed class UserTokenClientTests : IAsyncLifetime
{
    private ChannelService service = null!;
    private UserTokenClient client = null!;

    public async Task InitializeAsync()
    {
        service = await ChannelService.StartAsync();
        client = await BotFrameworkAuthenticationFactory
            .Create(
                "",
                true,
                "https://login.cloud.test",
                "scope",
                "issuer",
                service.Address.ToString(),
                "",
                "",
                "caller",
                new PasswordServiceClientCredentialFactory(),
                new AuthenticationConfiguration(),
                null,
                null
            )
            .CreateUserTokenClientAsync(new ClaimsIdentity([new Claim("aud", Cloud.BotId)]), CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await service.DisposeAsync();
    }

    [Fact]
    public async Task A_signed_in_users_token_comes_back()
    {
        service.Answer(HttpStatusCode.OK, """{"connectionName":"conn","token":"abc"}""");

        var token = await client.GetUserTokenAsync("lin 1", "conn", "channel", "123456", CancellationToken.None);

        token.Token.ShouldBe("abc");
        Asked().ShouldBe("GET /api/usertoken/GetToken?userId=lin%201&connectionName=conn&channelId=channel&code=123456");
    }

    [Fact]
    public async Task A_user_not_signed_in_has_no_token()
    {
        service.Answer(HttpStatusCode.NotFound, """{"error":{"code":"NotFound"}}""");

        (await client.GetUserTokenAsync("lin", "conn", "channel", null, CancellationToken.None)).ShouldBeNull();
        Asked().ShouldBe("GET /api/usertoken/GetToken?userId=lin&connectionName=conn&channelId=channel");
    }

    [Fact]
    public async Task A_sign_in_link_carries_where_the_talk_is()
    {
        service.Answer(HttpStatusCode.OK, """{"signInLink":"https://sign.in"}""");
        var message = Cloud.Message();

        var resource = await client.GetSignInResourceAsync("conn", message, "https://after.test", CancellationToken.None);

        resource.SignInLink.ShouldBe("https://sign.in");
        var query = System.Web.HttpUtility.ParseQueryString(new Uri(service.Address, service.Single().Target).Query);
        query["finalRedirect"].ShouldBe("https://after.test");
        var state = JObject.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(query["state"]!)));
        state.SelectToken("connectionName")!.Value<string>().ShouldBe("conn");
        state.SelectToken("msAppId")!.Value<string>().ShouldBe(Cloud.BotId);
        state.SelectToken("conversation.conversation.id")!.Value<string>().ShouldBe("talk");
        state.SelectToken("conversation.user.id")!.Value<string>().ShouldBe("user");
    }

    [Fact]
    public async Task A_user_signs_out()
    {
        service.Answer(HttpStatusCode.NoContent);

        await client.SignOutUserAsync("lin", "conn", "channel", CancellationToken.None);

        Asked().ShouldBe("DELETE /api/usertoken/SignOut?userId=lin&connectionName=conn&channelId=channel");
    }

    [Fact]
    public async Task Statuses_are_listed()
    {
        service.Answer(HttpStatusCode.OK, """[{"connectionName":"a","hasToken":true},{"connectionName":"b","hasToken":false}]""");

        var statuses = await client.GetTokenStatusAsync("lin", "channel", "a,b", CancellationToken.None);

        statuses.Select(s => s.HasToken).ShouldBe([true, false]);
        Asked().ShouldBe("GET /api/usertoken/GetTokenStatus?userId=lin&channelId=channel&include=a%2Cb");
    }

    [Fact]
    public async Task Resources_tokens_come_by_resource()
    {
        service.Answer(HttpStatusCode.OK, """{"https://graph":{"token":"g"}}""");

        var tokens = await client.GetAadTokensAsync("lin", "conn", ["https://graph"], "channel", CancellationToken.None);

        tokens["https://graph"].Token.ShouldBe("g");
        service.Single().Json["resourceUrls"]!.Single().Value<string>().ShouldBe("https://graph");
    }

    [Fact]
    public async Task A_token_is_exchanged()
    {
        service.Answer(HttpStatusCode.OK, """{"token":"new"}""");

        var token = await client.ExchangeTokenAsync(
            "lin",
            "conn",
            "channel",
            new TokenExchangeRequest(token: "old"),
            CancellationToken.None
        );

        token.Token.ShouldBe("new");
        service.Single().Json.Value<string>("token").ShouldBe("old");
        Asked().ShouldBe("POST /api/usertoken/exchange?userId=lin&connectionName=conn&channelId=channel");
    }

    [Fact]
    public async Task A_refused_exchange_says_why()
    {
        service.Answer(HttpStatusCode.BadRequest, """{"error":{"code":"ConsentRequired","message":"ask first"}}""");

        var refusal = await Should.ThrowAsync<InvalidOperationException>(() =>
            client.ExchangeTokenAsync("lin", "conn", "channel", new TokenExchangeRequest(token: "old"), CancellationToken.None)
        );

        refusal.Message.ShouldBe("Unable to exchange token: (ConsentRequired) ask first");
    }

    [Fact]
    public async Task Trouble_with_a_link_is_told()
    {
        service.Answer(HttpStatusCode.InternalServerError, "{}");

        var trouble = await Should.ThrowAsync<HttpOperationException>(() =>
            client.GetSignInResourceAsync("conn", Cloud.Message(), null, CancellationToken.None)
        );

        trouble.Response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task What_must_be_there_is_missed()
    {
        var none = CancellationToken.None;
        (await MissedAsync(() => client.GetUserTokenAsync(null, "conn", "channel", null, none))).ShouldBe("userId");
        (await MissedAsync(() => client.GetUserTokenAsync("lin", null, "channel", null, none))).ShouldBe("connectionName");
        (await MissedAsync(() => client.GetSignInResourceAsync("conn", null, null, none))).ShouldBe("activity");
        (await MissedAsync(() => client.GetTokenStatusAsync("lin", null, null, none))).ShouldBe("channelId");
        (await MissedAsync(() => client.SignOutUserAsync(null, "conn", "channel", none))).ShouldBe("userId");
        service.Requests.ShouldBeEmpty();
    }

    private static async Task<string?> MissedAsync(Func<Task> call) => (await Should.ThrowAsync<ArgumentNullException>(call)).ParamName;

    private string Asked() => $"{service.Single().Method} {service.Single().Target}";
}
