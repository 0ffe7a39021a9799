using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Builder.Turns;

/// <summary>Users' tokens through the older adapter, which asks the token service itself.</summary>
public sealed class BotFrameworkAdapterTokenTests : IDisposable
{
    private readonly FakeChannel service = new();
    private readonly HttpClient http;
    private readonly BotFrameworkAdapter adapter;

    public BotFrameworkAdapterTokenTests()
    {
        http = new HttpClient(service);
        adapter = new BotFrameworkAdapter(new SimpleCredentialProvider(), customHttpClient: http);
    }

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task A_token_is_asked_for_the_user_who_spoke()
    {
        service.Answer = _ => (HttpStatusCode.OK, """{"token":"secret","connectionName":"mail"}""");

        var token = await InTurnAsync(turn => adapter.GetUserTokenAsync(turn, "mail", "123456"));

        token.Token.ShouldBe("secret");
        service
            .Requests.ShouldHaveSingleItem()
            .Path.ShouldBe("/api/usertoken/GetToken?userId=user-1&connectionName=mail&channelId=directline&code=123456");
    }

    [Fact]
    public async Task A_sign_in_link_carries_who_asked()
    {
        service.Answer = _ => (HttpStatusCode.OK, "https://sign.example/in");

        var link = await InTurnAsync(turn => adapter.GetOauthSignInLinkAsync(turn, "mail", "user-2", "https://shop.example/done"));

        link.ShouldBe("https://sign.example/in");
        var query = System.Web.HttpUtility.ParseQueryString(new Uri("https://x" + service.Requests.ShouldHaveSingleItem().Path).Query);
        query["finalRedirect"].ShouldBe("https://shop.example/done");
        var state = JObject.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(query["state"]!)));
        ((string?)state["connectionName"], (string?)state.SelectToken("conversation.user.id")).ShouldBe(("mail", "user-2"));
    }

    [Fact]
    public async Task A_refused_exchange_says_why()
    {
        service.Answer = _ => (HttpStatusCode.BadRequest, """{"error":{"code":"consent","message":"needed"}}""");

        var refused = await Should.ThrowAsync<InvalidOperationException>(() =>
            InTurnAsync(turn => adapter.ExchangeTokenAsync(turn, "mail", "user-1", new TokenExchangeRequest(token: "theirs")))
        );

        refused.Message.ShouldBe("Unable to exchange token: (consent) needed");
    }

    [Fact]
    public async Task What_is_missing_is_named()
    {
        await MissingAsync("connectionName", turn => adapter.GetUserTokenAsync(turn, " ", null));
        await MissingAsync("connectionName", turn => adapter.GetOauthSignInLinkAsync(turn, null));
        await MissingAsync("userId", turn => adapter.GetOauthSignInLinkAsync(turn, "mail", ""));
        await MissingAsync("userId", turn => adapter.GetTokenStatusAsync(turn, ""));
        await MissingAsync("resourceUrls", turn => adapter.GetAadTokensAsync(turn, "mail", null));
        await MissingAsync("exchangeRequest", turn => adapter.ExchangeTokenAsync(turn, "mail", "user-1", null));
        await Should.ThrowAsync<ArgumentException>(() =>
            InTurnAsync(turn => adapter.ExchangeTokenAsync(turn, "mail", "user-1", new TokenExchangeRequest()))
        );
        service.Requests.ShouldBeEmpty();
    }

    private async Task MissingAsync<T>(string parameter, Func<ITurnContext, Task<T>> ask) =>
        (await Should.ThrowAsync<ArgumentNullException>(() => InTurnAsync(ask))).ParamName.ShouldBe(parameter);

    private async Task<T> InTurnAsync<T>(Func<ITurnContext, Task<T>> ask)
    {
        T result = default!;
        await adapter.ProcessActivityAsync(new ClaimsIdentity(), Some.Message(), async (turn, _) => result = await ask(turn), default);
        return result;
    }
}
