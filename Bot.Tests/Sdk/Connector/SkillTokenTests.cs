using System.Security.Claims;
using BotApp.Tests.Sdk.Connector.Kit;
using Microsoft.Bot.Connector.Authentication;

namespace BotApp.Tests.Sdk.Connector;

/// <summary>Tokens of other bots: recognised by their claims, let in by the bot's own list.</summary>
public sealed class SkillTokenTests : IAsyncLifetime
{
    private TokenIssuer issuer = null!;
    private SigningKey key = null!;

    public async Task InitializeAsync()
    {
        issuer = await TokenIssuer.StartAsync();
        key = issuer.Publish();
    }

    public Task DisposeAsync() => issuer.DisposeAsync().AsTask();

    [Fact]
    public async Task A_host_on_the_list_comes_in_and_is_answered_as_itself()
    {
        var result = await ComeInAsync(new AllowedCallersClaimsValidator([Cloud.OtherBotId]));

        result.Audience.ShouldBe(Cloud.OtherBotId);
        result.CallerId.ShouldBe($"urn:botframework:aadappid:{Cloud.OtherBotId}");
    }

    [Fact]
    public async Task Everybody_on_the_list_lets_every_bot_in() =>
        (await ComeInAsync(new AllowedCallersClaimsValidator(["*"]))).ShouldNotBeNull();

    [Fact]
    public async Task A_host_not_on_the_list_is_refused()
    {
        var refusal = await RefusedAsync(new AllowedCallersClaimsValidator(["somebody"]));

        refusal.Message.ShouldContain(Cloud.OtherBotId);
    }

    [Fact]
    public async Task Without_a_list_other_bots_are_kept_out()
    {
        var refusal = await RefusedAsync(null);

        refusal.Message.ShouldBe("ClaimsValidator is required for validation of Skill Host calls.");
    }

    [Fact]
    public async Task A_token_for_another_bot_is_refused()
    {
        var refusal = await RefusedAsync(new AllowedCallersClaimsValidator(["*"]), audience: "somebody-else");

        refusal.Message.ShouldBe("Invalid audience.");
    }

    [Fact]
    public async Task Issuers_the_bot_trusts_besides_are_trusted()
    {
        const string ownTenant = "https://sts.windows.net/own-tenant/";
        var everyone = new AllowedCallersClaimsValidator(["*"]);
        await RefusedAsync(everyone, tokenIssuer: ownTenant);

        var trusting = new AuthenticationConfiguration { ClaimsValidator = everyone, ValidTokenIssuers = [ownTenant] };
        (await ComeInAsync(trusting, Cloud.BotId, ownTenant)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_skill_may_answer_its_host()
    {
        var authentication = Cloud.For(
            issuer,
            configuration: new() { ClaimsValidator = new AllowedSkillsClaimsValidator([Cloud.OtherBotId]) }
        );

        var identity = await authentication.AuthenticateChannelRequestAsync(
            Header(Cloud.BotId, Cloud.EmulatorIssuer),
            CancellationToken.None
        );

        JwtTokenValidation.GetAppIdFromClaims(identity.Claims).ShouldBe(Cloud.OtherBotId);
        await Should.ThrowAsync<UnauthorizedAccessException>(() =>
            authentication.AuthenticateChannelRequestAsync(null, CancellationToken.None)
        );
    }

    [Fact]
    public void Claims_are_another_bots_once_version_audience_and_a_different_app_id_are_there()
    {
        var claims = new List<Claim>();
        SkillValidation.IsSkillClaim(claims).ShouldBeFalse();

        claims.Add(new Claim("ver", "1.0"));
        SkillValidation.IsSkillClaim(claims).ShouldBeFalse();

        claims.Add(new Claim("aud", Cloud.BotId));
        SkillValidation.IsSkillClaim(claims).ShouldBeFalse();

        claims.Add(new Claim("appid", Cloud.BotId));
        SkillValidation.IsSkillClaim(claims).ShouldBeFalse();

        claims[2] = new Claim("appid", Cloud.OtherBotId);
        SkillValidation.IsSkillClaim(claims).ShouldBeTrue();

        claims[1] = new Claim("aud", AuthenticationConstants.ToBotFromChannelTokenIssuer);
        SkillValidation.IsSkillClaim(claims).ShouldBeFalse();

        claims[1] = new Claim("aud", GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer);
        SkillValidation.IsSkillClaim(claims).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Potato eyJhbGciOiJSUzI1NiJ9.e30.AAAA")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.e30.AAAA")]
    public void A_header_without_another_bots_token_carries_none(string? header) => SkillValidation.IsSkillToken(header).ShouldBeFalse();

    [Fact]
    public void A_header_with_another_bots_token_carries_one() =>
        SkillValidation.IsSkillToken(Header(Cloud.BotId, Cloud.EmulatorIssuer)).ShouldBeTrue();

    [Theory]
    [InlineData(null, "by-appid")]
    [InlineData("", "by-appid")]
    [InlineData("1.0", "by-appid")]
    [InlineData("2.0", "by-azp")]
    [InlineData("3.0", null)]
    public void The_version_says_which_claim_holds_the_app_id(string? version, string? appId)
    {
        List<Claim> claims = [new("appid", "by-appid"), new("azp", "by-azp")];
        if (version != null)
        {
            claims.Add(new Claim("ver", version));
        }

        JwtTokenValidation.GetAppIdFromClaims(claims).ShouldBe(appId);
    }

    [Fact]
    public void No_claims_at_all_are_a_mistake() =>
        Should.Throw<ArgumentNullException>(() => JwtTokenValidation.GetAppIdFromClaims(null)).ParamName.ShouldBe("claims");

    private string Header(string audience, string tokenIssuer) =>
        key.Header(tokenIssuer, [("aud", audience), ("ver", "1.0"), ("appid", Cloud.OtherBotId)]);

    private Task<AuthenticateRequestResult> ComeInAsync(
        ClaimsValidator? validator,
        string audience = Cloud.BotId,
        string tokenIssuer = Cloud.EmulatorIssuer
    ) => ComeInAsync(new AuthenticationConfiguration { ClaimsValidator = validator }, audience, tokenIssuer);

    private Task<AuthenticateRequestResult> ComeInAsync(AuthenticationConfiguration configuration, string audience, string tokenIssuer) =>
        Cloud
            .For(issuer, configuration: configuration)
            .AuthenticateRequestAsync(Cloud.Message(), Header(audience, tokenIssuer), CancellationToken.None);

    private Task<UnauthorizedAccessException> RefusedAsync(
        ClaimsValidator? validator,
        string audience = Cloud.BotId,
        string tokenIssuer = Cloud.EmulatorIssuer
    ) => Should.ThrowAsync<UnauthorizedAccessException>(() => ComeInAsync(validator, audience, tokenIssuer));
}
