using BotApp.Tests.Sdk.Connector.Kit;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Tests.Sdk.Connector;

/// <summary>Who comes in with a channel's token, and who does not.</summary>
public sealed class ChannelTokenTests : IAsyncLifetime
{
    private TokenIssuer issuer = null!;
    private SigningKey key = null!;
    private BotFrameworkAuthentication authentication = null!;

    public async Task InitializeAsync()
    {
        issuer = await TokenIssuer.StartAsync();
        key = issuer.Publish();
        authentication = Cloud.For(issuer);
    }

    public Task DisposeAsync() => issuer.DisposeAsync().AsTask();

    [Fact]
    public async Task A_good_token_comes_in_and_the_bot_answers_the_channel()
    {
        var result = await ComeInAsync(Cloud.ChannelHeader(key));

        result.ClaimsIdentity.IsAuthenticated.ShouldBeTrue();
        result.ClaimsIdentity.FindFirst("aud")!.Value.ShouldBe(Cloud.BotId);
        result.Audience.ShouldBe(Cloud.Scope);
        result.CallerId.ShouldBe(Cloud.CallerId);
        result.ConnectorFactory.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_token_that_ended_within_five_minutes_still_counts() =>
        (await ComeInAsync(Cloud.ChannelHeader(key, begins: Minutes(-60), ends: Minutes(-4)))).ShouldNotBeNull();

    /// <summary>Since 4.20 an ended token is a caller who may not come in, not a broken one.</summary>
    [Fact]
    public async Task A_token_that_ended_earlier_is_refused()
    {
        var refusal = await Should.ThrowAsync<UnauthorizedAccessException>(() =>
            ComeInAsync(Cloud.ChannelHeader(key, begins: Minutes(-60), ends: Minutes(-6)))
        );

        refusal.InnerException.ShouldBeOfType<SecurityTokenExpiredException>();
    }

    [Fact]
    public async Task A_token_that_begins_within_five_minutes_counts_already() =>
        (await ComeInAsync(Cloud.ChannelHeader(key, begins: Minutes(4)))).ShouldNotBeNull();

    [Fact]
    public Task A_token_that_begins_later_is_refused() =>
        Should.ThrowAsync<SecurityTokenNotYetValidException>(() => ComeInAsync(Cloud.ChannelHeader(key, begins: Minutes(6))));

    [Fact]
    public Task A_token_for_another_bot_is_refused() => RefusedAsync(Cloud.ChannelHeader(key, audience: Cloud.OtherBotId));

    [Fact]
    public Task A_token_of_another_issuer_is_refused() => RefusedAsync(Cloud.ChannelHeader(key, issuer: "https://elsewhere.test"));

    [Fact]
    public Task A_token_bound_to_another_service_is_refused() =>
        RefusedAsync(Cloud.ChannelHeader(key, serviceUrl: "https://elsewhere.test/"));

    [Fact]
    public Task A_token_bound_to_no_service_is_refused() => RefusedAsync(Cloud.ChannelHeader(key, serviceUrl: null));

    [Fact]
    public async Task The_services_case_does_not_matter() =>
        (await ComeInAsync(Cloud.ChannelHeader(key, serviceUrl: "HTTPS://Service.Cloud.Test/"))).ShouldNotBeNull();

    [Fact]
    public Task Only_the_listed_algorithms_may_sign() =>
        RefusedAsync(Cloud.ChannelHeader(key, algorithm: SecurityAlgorithms.RsaSsaPssSha256));

    [Fact]
    public async Task A_token_changed_on_the_way_is_refused()
    {
        var parts = Cloud.ChannelHeader(key).Split('.');
        var other = Cloud.ChannelHeader(key, audience: Cloud.OtherBotId).Split('.');

        await Should.ThrowAsync<SecurityTokenInvalidSignatureException>(() => ComeInAsync($"{parts[0]}.{other[1]}.{parts[2]}"));
    }

    [Fact]
    public async Task An_unsigned_token_is_refused()
    {
        var header = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""");
        var payload = Cloud.ChannelHeader(key).Split('.')[1];

        await Should.ThrowAsync<SecurityTokenException>(() => ComeInAsync($"Bearer {header}.{payload}."));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer a b")]
    [InlineData("Bearer not-a-token")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.bm90IGpzb24.AAAA")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public Task No_token_or_half_a_token_is_refused(string? header) => RefusedAsync(header);

    [Fact]
    public async Task Another_scheme_with_a_good_token_is_refused() =>
        await RefusedAsync(Cloud.ChannelHeader(key).Replace("Bearer", "Potato", StringComparison.Ordinal));

    [Fact]
    public async Task Without_an_app_id_nobody_needs_a_token()
    {
        var result = await Cloud.For(issuer, botId: null).AuthenticateRequestAsync(Cloud.Message(), null, CancellationToken.None);

        result.ClaimsIdentity.AuthenticationType.ShouldBe(AuthenticationConstants.AnonymousAuthType);
        result.ClaimsIdentity.Claims.ShouldBeEmpty();
        result.CallerId.ShouldBeNull();
    }

    private static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);

    private Task<AuthenticateRequestResult> ComeInAsync(string? header) =>
        authentication.AuthenticateRequestAsync(Cloud.Message(), header, CancellationToken.None);

    private Task RefusedAsync(string? header) => Should.ThrowAsync<UnauthorizedAccessException>(() => ComeInAsync(header));
}
