using System.Collections.Concurrent;
using System.Net;
using System.Text;
using BotApp.Tests.Sdk.Connector.Kit;
using Microsoft.Bot.Connector.Authentication;

namespace BotApp.Tests.Sdk.Connector;

/// <summary>How the bot proves itself: tokens got from the right place, for the right one, and once.</summary>
public sealed class AppCredentialsTests
{
    [Fact]
    public async Task A_request_is_signed_with_a_token_for_the_channel()
    {
        var login = new Login();
        var credentials = new MicrosoftAppCredentials(NewAppId(), "secret", login.Client());

        var request = await SignAsync(credentials);

        request.Headers.Authorization!.ToString().ShouldBe("Bearer token-1");
        var (address, form) = login.TokenRequests.ShouldHaveSingleItem();
        address.ShouldBe("https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token");
        form.ShouldContain("scope=https%3A%2F%2Fapi.botframework.com%2F.default");
        form.ShouldContain("client_secret=secret");
    }

    [Fact]
    public async Task Credentials_made_anew_for_every_turn_share_a_token()
    {
        var login = new Login();
        var (appId, client) = (NewAppId(), login.Client());

        await SignAsync(new MicrosoftAppCredentials(appId, "secret", client));
        await SignAsync(new MicrosoftAppCredentials(appId, "secret", client));

        login.TokenRequests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Another_scope_and_another_app_have_tokens_of_their_own()
    {
        var login = new Login();
        var (appId, client) = (NewAppId(), login.Client());

        await SignAsync(new MicrosoftAppCredentials(appId, "secret", client));
        await SignAsync(new MicrosoftAppCredentials(appId, "secret", client, oAuthScope: Cloud.OtherBotId));
        await SignAsync(new MicrosoftAppCredentials(NewAppId(), "secret", client));

        login.TokenRequests.Count.ShouldBe(3);
        login.TokenRequests.ShouldContain(r => r.Form.Contains($"scope={Cloud.OtherBotId}%2F.default"));
    }

    [Fact]
    public async Task A_new_token_can_be_forced()
    {
        var login = new Login();
        var credentials = new MicrosoftAppCredentials(NewAppId(), "secret", login.Client());
        (await credentials.GetTokenAsync()).ShouldBe("token-1");

        (await credentials.GetTokenAsync(forceRefresh: true)).ShouldBe("token-2");
    }

    [Fact]
    public async Task A_refused_app_is_told_with_every_failure()
    {
        var login = new Login { Status = HttpStatusCode.Unauthorized };
        var credentials = new MicrosoftAppCredentials(NewAppId(), "wrong", login.Client());

        var failures = await Should.ThrowAsync<AggregateException>(() => credentials.GetTokenAsync());

        failures.InnerExceptions.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(AuthenticationConstants.AnonymousSkillAppId)]
    public async Task Who_has_no_app_id_signs_nothing(string? appId)
    {
        var request = await SignAsync(new MicrosoftAppCredentials(appId, "secret"));

        request.Headers.Authorization.ShouldBeNull();
    }

    [Fact]
    public void A_tenant_changes_where_tokens_are_got()
    {
        var credentials = new MicrosoftAppCredentials("app", "secret", "own-tenant");

        credentials.OAuthEndpoint.ShouldBe("https://login.microsoftonline.com/own-tenant");
        credentials.ChannelAuthTenant = "";
        credentials.OAuthEndpoint.ShouldBe("https://login.microsoftonline.com/botframework.com");
    }

    [Fact]
    public void The_government_has_its_own_login()
    {
        var credentials = new MicrosoftGovernmentAppCredentials("app", "secret");

        credentials.OAuthEndpoint.ShouldBe("https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us");
        credentials.OAuthScope.ShouldBe("https://api.botframework.us");
    }

    [Theory]
    [InlineData("https://login.microsoftonline.com/x", typeof(MicrosoftAppCredentials))]
    [InlineData("https://login.microsoftonline.us/x", typeof(MicrosoftGovernmentAppCredentials))]
    public async Task The_login_address_picks_the_cloud(string loginEndpoint, Type type)
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "secret", "tenant", null, null);

        (await factory.CreateCredentialsAsync("app", "scope", loginEndpoint, true, CancellationToken.None)).GetType().ShouldBe(type);
    }

    [Fact]
    public async Task Another_cloud_is_asked_at_the_address_given()
    {
        const string china = "https://login.partner.microsoftonline.cn/tenant";
        var factory = new PasswordServiceClientCredentialFactory("app", "secret", null, null, null);

        var credentials = (AppCredentials)await factory.CreateCredentialsAsync("app", "scope", china, false, CancellationToken.None);

        (credentials.OAuthEndpoint, credentials.OAuthScope, credentials.ValidateAuthority).ShouldBe((china, "scope", false));
    }

    [Fact]
    public async Task A_bot_signs_as_itself_only()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "secret", null, null, null);

        await Should.ThrowAsync<InvalidOperationException>(() =>
            factory.CreateCredentialsAsync("other", "scope", "https://login.microsoftonline.com/x", true, CancellationToken.None)
        );
        var nobody = new PasswordServiceClientCredentialFactory();
        (await nobody.CreateCredentialsAsync("any", "scope", "https://x.test", true, CancellationToken.None)).ShouldBe(
            MicrosoftAppCredentials.Empty
        );
    }

    [Fact]
    public async Task A_managed_identity_signs_as_itself_only_and_is_never_without_authentication()
    {
        var factory = new ManagedIdentityServiceClientCredentialsFactory("app");

        (await factory.IsAuthenticationDisabledAsync(CancellationToken.None)).ShouldBeFalse();
        (await factory.IsValidAppIdAsync("app", CancellationToken.None)).ShouldBeTrue();
        (
            await factory.CreateCredentialsAsync("app", "scope", "x", true, CancellationToken.None)
        ).ShouldBeOfType<ManagedIdentityAppCredentials>();
        await Should.ThrowAsync<InvalidOperationException>(() =>
            factory.CreateCredentialsAsync("other", "scope", "x", true, CancellationToken.None)
        );
        Should.Throw<ArgumentNullException>(() => new ManagedIdentityServiceClientCredentialsFactory(" ")).ParamName.ShouldBe("appId");
    }

    // Tokens are kept for the process by app: every test is another app.
    private static string NewAppId() => Guid.NewGuid().ToString();

    private static async Task<HttpRequestMessage> SignAsync(AppCredentials credentials)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://service.test/");
        await credentials.ProcessHttpRequestAsync(request, CancellationToken.None);
        return request;
    }

    /// <summary>Plays the login service, which must be HTTPS and so cannot run on loopback.</summary>
    private sealed class Login : HttpMessageHandler
    {
        public ConcurrentQueue<(string Address, string Form)> TokenRequests { get; } = new();

        public HttpStatusCode Status { get; init; } = HttpStatusCode.OK;

        public HttpClient Client() => new(this);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var address = request.RequestUri!.ToString();
            if (!address.Contains("/token", StringComparison.Ordinal))
            {
                return Json(HttpStatusCode.OK, """{"tenant_discovery_endpoint":"https://x.test","metadata":[]}""");
            }

            TokenRequests.Enqueue((address, await request.Content!.ReadAsStringAsync(cancellationToken)));
            return Status == HttpStatusCode.OK
                ? Json(Status, $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{TokenRequests.Count}}"}""")
                : Json(Status, """{"error":"invalid_client","error_description":"no"}""");
        }

        private static HttpResponseMessage Json(HttpStatusCode status, string json) =>
            new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
    }
}
