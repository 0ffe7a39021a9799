using BotApp.Tests.Sdk.Connector.Kit;
using Microsoft.Bot.Connector.Authentication;

namespace BotApp.Tests.Sdk.Connector;

/// <summary>Public Azure, the US Government's cloud and one given by its addresses each trust their own issuer.</summary>
public sealed class CloudChoiceTests : IAsyncLifetime
{
    // These clouds' addresses are fixed and their keys kept for the process, so all tests of them sign with one key.
    private static readonly SigningKey Key = SigningKey.Numbered(0);
    private TokenIssuer issuer = null!;

    public async Task InitializeAsync()
    {
        issuer = await TokenIssuer.StartAsync();
        issuer.Publish(Key);
    }

    public Task DisposeAsync() => issuer.DisposeAsync().AsTask();

    [Theory]
    [InlineData(null, "https://api.botframework.com", "https://api.botframework.com", "urn:botframework:azure")]
    [InlineData("", "https://api.botframework.com", "https://api.botframework.com", "urn:botframework:azure")]
    [InlineData(
        "https://botframework.azure.us",
        "https://api.botframework.us",
        "https://api.botframework.us",
        "urn:botframework:azureusgov"
    )]
    public async Task A_cloud_trusts_its_own_channels(string? channelService, string tokenIssuer, string scope, string callerId)
    {
        var authentication = Create(channelService);

        var result = await ComeInAsync(authentication, tokenIssuer);

        result.Audience.ShouldBe(scope);
        result.CallerId.ShouldBe(callerId);
        authentication.GetOriginatingAudience().ShouldBe(scope);
    }

    [Theory]
    [InlineData("", "https://api.botframework.us")]
    [InlineData("https://botframework.azure.us", "https://api.botframework.com")]
    public Task A_cloud_does_not_trust_anothers_channels(string channelService, string tokenIssuer) =>
        Should.ThrowAsync<UnauthorizedAccessException>(() => ComeInAsync(Create(channelService), tokenIssuer));

    [Fact]
    public async Task A_cloud_given_by_its_addresses_trusts_its_own_issuer()
    {
        var result = await Cloud.For(issuer).AuthenticateRequestAsync(Cloud.Message(), Cloud.ChannelHeader(Key), CancellationToken.None);

        result.Audience.ShouldBe(Cloud.Scope);
    }

    [Fact]
    public void An_unknown_channel_service_is_a_mistake() =>
        Should.Throw<ArgumentException>(() => Create("https://elsewhere.test")).Message.ShouldContain("ChannelService");

    [Fact]
    public async Task The_plainest_rules_let_everybody_in_for_a_bot_without_an_app_id()
    {
        var result = await BotFrameworkAuthenticationFactory
            .Create()
            .AuthenticateRequestAsync(Cloud.Message(), string.Empty, CancellationToken.None);

        result.ClaimsIdentity.AuthenticationType.ShouldBe("anonymous");
    }

    [Fact]
    public async Task The_older_entrance_checks_the_same_tokens()
    {
        var credentials = new SimpleCredentialProvider(Cloud.BotId, "secret");
        using var http = new RedirectedClients(issuer.Address).CreateClient("");
        var government = new SimpleChannelProvider(GovernmentAuthenticationConstants.ChannelService);

        var identity = await JwtTokenValidation.AuthenticateRequest(
            Cloud.Message(),
            Cloud.ChannelHeader(Key, issuer: "https://api.botframework.us"),
            credentials,
            government,
            http
        );

        identity.IsAuthenticated.ShouldBeTrue();
        await Should.ThrowAsync<UnauthorizedAccessException>(() =>
            JwtTokenValidation.AuthenticateRequest(Cloud.Message(), null, credentials, government, http)
        );
    }

    [Fact]
    public async Task The_older_entrance_lets_everybody_in_for_a_bot_without_an_app_id()
    {
        var identity = await JwtTokenValidation.AuthenticateRequest(Cloud.Message(), null, new SimpleCredentialProvider(), null);

        identity.AuthenticationType.ShouldBe(AuthenticationConstants.AnonymousAuthType);
    }

    private static Task<AuthenticateRequestResult> ComeInAsync(BotFrameworkAuthentication authentication, string tokenIssuer) =>
        authentication.AuthenticateRequestAsync(Cloud.Message(), Cloud.ChannelHeader(Key, issuer: tokenIssuer), CancellationToken.None);

    private BotFrameworkAuthentication Create(string? channelService) =>
        BotFrameworkAuthenticationFactory.Create(
            channelService,
            validateAuthority: true,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            new PasswordServiceClientCredentialFactory(Cloud.BotId, "secret", null, null, null),
            new AuthenticationConfiguration(),
            new RedirectedClients(issuer.Address),
            null
        );
}
