using System.Net.Http;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authenticates the tokens callers bring in one cloud: other bots', the Emulator's, the channel's.</summary>
internal sealed class InboundTokens
{
    private readonly CloudAddresses cloud;
    private readonly ServiceClientCredentialsFactory credentials;
    private readonly AuthenticationConfiguration configuration;
    private readonly HttpClient http;
    private JwtTokenExtractor emulator;
    private JwtTokenExtractor channel;

    public InboundTokens(
        CloudAddresses cloud,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        HttpClient http
    )
    {
        this.cloud = cloud;
        this.credentials = credentials;
        this.configuration = configuration;
        this.http = http;
    }

    private JwtTokenExtractor Emulator =>
        emulator ??= Extractor(EmulatorValidation.ToBotFromEmulatorTokenValidationParameters, cloud.EmulatorMetadataUrl);

    private JwtTokenExtractor Channel => channel ??= Extractor(TokenIssuers.Rules([cloud.ChannelIssuer]), cloud.ChannelMetadataUrl);

    /// <summary>Authenticates a header; <paramref name="serviceUrl"/> null leaves the token's binding unchecked.</summary>
    public async Task<ClaimsIdentity> AuthenticateAsync(
        string authHeader,
        string channelId,
        string serviceUrl,
        CancellationToken cancellationToken
    )
    {
        var identity = await IdentifyAsync(authHeader, channelId, serviceUrl, cancellationToken);
        await JwtTokenValidation.CheckClaimsAsync(configuration, identity.Claims);
        return identity;
    }

    private async Task<ClaimsIdentity> IdentifyAsync(
        string authHeader,
        string channelId,
        string serviceUrl,
        CancellationToken cancellationToken
    )
    {
        if (AseChannelValidation.IsAseChannel(channelId))
        {
            return await AseChannelValidation.AuthenticateAseTokenAsync(authHeader, http, configuration);
        }

        var isSkill = SkillValidation.IsSkillToken(authHeader);
        var isEmulator = !isSkill && EmulatorValidation.IsTokenFromEmulator(authHeader);
        var extractor =
            isSkill ? Extractor(TokenIssuers.SkillRules(configuration), cloud.EmulatorMetadataUrl)
            : isEmulator ? EmulatorFor(authHeader)
            : Channel;
        var identity = await extractor.GetIdentityAsync(authHeader, channelId, configuration.RequiredEndorsements);
        await (
            isSkill ? TokenClaims.CheckSkillAsync(identity, IsValidAppId)
            : isEmulator ? TokenClaims.CheckEmulatorAsync(identity, IsValidAppId)
            : TokenClaims.CheckChannelAsync(identity, cloud.ChannelIssuer, serviceUrl, IsValidAppId)
        );
        return identity;

        Task<bool> IsValidAppId(string appId) => credentials.IsValidAppIdAsync(appId, cancellationToken);
    }

    private JwtTokenExtractor EmulatorFor(string authHeader)
    {
        var rules = EmulatorValidation.RulesFor(authHeader);
        return ReferenceEquals(rules, EmulatorValidation.ToBotFromEmulatorTokenValidationParameters)
            ? Emulator
            : Extractor(rules, cloud.EmulatorMetadataUrl);
    }

    private JwtTokenExtractor Extractor(TokenValidationParameters rules, string metadataUrl) =>
        new(http, rules, metadataUrl, AuthenticationConstants.AllowedSigningAlgorithms);
}
