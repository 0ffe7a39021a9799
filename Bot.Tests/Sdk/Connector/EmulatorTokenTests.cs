using BotApp.Tests.Sdk.Connector.Kit;
using Microsoft.Bot.Connector.Authentication;

namespace BotApp.Tests.Sdk.Connector;

/// <summary>Tokens of the Emulator, versions 1.0 and 2.0.</summary>
public sealed class EmulatorTokenTests : IAsyncLifetime
{
    private TokenIssuer issuer = null!;
    private SigningKey key = null!;

    public async Task InitializeAsync()
    {
        issuer = await TokenIssuer.StartAsync();
        key = issuer.Publish();
    }

    public Task DisposeAsync() => issuer.DisposeAsync().AsTask();

    [Theory]
    [InlineData(Cloud.EmulatorIssuer, "1.0", "appid")]
    [InlineData(Cloud.EmulatorIssuer, "", "appid")]
    [InlineData(Cloud.EmulatorIssuer2, "2.0", "azp")]
    public async Task A_good_token_comes_in(string tokenIssuer, string version, string appIdClaim)
    {
        var result = await ComeInAsync(tokenIssuer, ("aud", Cloud.BotId), ("ver", version), (appIdClaim, Cloud.BotId));

        result.Audience.ShouldBe(Cloud.Scope);
        result.CallerId.ShouldBe(Cloud.CallerId);
    }

    [Fact]
    public async Task A_token_needs_a_version()
    {
        var refusal = await RefusedAsync(("aud", Cloud.BotId), ("appid", Cloud.BotId));

        refusal.Message.ShouldContain("'ver' claim is required on Emulator Tokens.");
    }

    [Theory]
    [InlineData("1.0", "azp", "'appid' claim is required on Emulator Token version '1.0'.")]
    [InlineData("2.0", "appid", "'azp' claim is required on Emulator Token version '2.0'.")]
    [InlineData("3.0", "appid", "Unknown Emulator Token version '3.0'.")]
    public async Task A_token_needs_its_versions_app_id(string version, string claim, string reason)
    {
        var refusal = await RefusedAsync(("aud", Cloud.BotId), ("ver", version), (claim, Cloud.BotId));

        refusal.Message.ShouldBe(reason);
    }

    [Fact]
    public async Task A_token_for_another_bot_is_refused()
    {
        var refusal = await RefusedAsync(("aud", Cloud.OtherBotId), ("ver", "1.0"), ("appid", Cloud.OtherBotId));

        refusal.Message.ShouldBe($"Invalid AppId passed on token: {Cloud.OtherBotId}");
    }

    [Fact]
    public void A_token_is_the_emulators_by_its_issuer()
    {
        EmulatorValidation.IsTokenFromEmulator(key.Header(Cloud.EmulatorIssuer, [("aud", "x")])).ShouldBeTrue();
        EmulatorValidation.IsTokenFromEmulator(key.Header(Cloud.Issuer, [("aud", "x")])).ShouldBeFalse();
        EmulatorValidation.IsTokenFromEmulator(null).ShouldBeFalse();
        EmulatorValidation.IsTokenFromEmulator("Bearer").ShouldBeFalse();
        EmulatorValidation.IsTokenFromEmulator("Bearer nonsense").ShouldBeFalse();
    }

    /// <summary>Since 4.23 the Emulator of a single-tenant bot calls with tokens of the bot's own tenant.</summary>
    [Theory]
    [InlineData("https://sts.windows.net/{0}/", "1.0", "appid")]
    [InlineData("https://login.microsoftonline.com/{0}/v2.0", "2.0", "azp")]
    [InlineData("https://login.microsoftonline.us/{0}/", "1.0", "appid")]
    [InlineData("https://login.microsoftonline.us/{0}/v2.0", "2.0", "azp")]
    public async Task A_token_of_the_bots_own_tenant_comes_in(string issuerOf, string version, string appIdClaim)
    {
        const string Tenant = "5f1c6a7e-0000-4000-8000-000000000001";
        var tokenIssuer = string.Format(System.Globalization.CultureInfo.InvariantCulture, issuerOf, Tenant);
        (string, string)[] claims = [("aud", Cloud.BotId), ("ver", version), (appIdClaim, Cloud.BotId), ("tid", Tenant)];

        EmulatorValidation.IsTokenFromEmulator(key.Header(tokenIssuer, claims)).ShouldBeTrue();
        (await ComeInAsync(tokenIssuer, claims)).Audience.ShouldBe(Cloud.Scope);
    }

    [Theory]
    [InlineData("https://sts.windows.net/another-tenant/", "mine", Cloud.BotId)]
    [InlineData("https://elsewhere.example/mine/", "mine", Cloud.BotId)]
    [InlineData("https://sts.windows.net//", "", Cloud.BotId)]
    [InlineData("https://sts.windows.net/mine/", "mine", Cloud.OtherBotId)]
    public async Task A_token_of_another_tenant_or_for_another_bot_stays_out(string tokenIssuer, string tenant, string appId)
    {
        await Should.ThrowAsync<UnauthorizedAccessException>(() =>
            ComeInAsync(tokenIssuer, ("aud", Cloud.BotId), ("ver", "1.0"), ("appid", appId), ("tid", tenant))
        );
    }

    [Fact]
    public async Task Without_an_app_id_the_emulator_may_play_a_host_calling_its_skill()
    {
        var activity = Cloud.Message(Microsoft.Bot.Connector.Channels.Emulator);
        activity.Recipient.Role = "skill";

        var result = await Cloud.For(issuer, botId: null).AuthenticateRequestAsync(activity, null, CancellationToken.None);

        SkillValidation.IsSkillClaim(result.ClaimsIdentity.Claims).ShouldBeTrue();
        JwtTokenValidation.GetAppIdFromClaims(result.ClaimsIdentity.Claims).ShouldBe(AuthenticationConstants.AnonymousSkillAppId);
    }

    private Task<AuthenticateRequestResult> ComeInAsync(string tokenIssuer, params (string Type, string Value)[] claims) =>
        Cloud
            .For(issuer)
            .AuthenticateRequestAsync(
                Cloud.Message(Microsoft.Bot.Connector.Channels.Emulator),
                key.Header(tokenIssuer, claims),
                CancellationToken.None
            );

    private Task<UnauthorizedAccessException> RefusedAsync(params (string Type, string Value)[] claims) =>
        Should.ThrowAsync<UnauthorizedAccessException>(() => ComeInAsync(Cloud.EmulatorIssuer, claims));
}
