using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks tokens of the Direct Line App Service Extension, which runs beside the bot in its own tenant.</summary>
public static class AseChannelValidation
{
    /// <summary>Id of the channel.</summary>
    public const string ChannelId = "AseChannel";

    /// <summary>What a good token must be; its audience is checked apart.</summary>
    public static readonly TokenValidationParameters BetweenBotAndAseChannelTokenValidationParameters = TokenIssuers.Rules([]);

    private const string MetadataKey = "ToBotFromAseOpenIdMetadataUrl";

    private static ICredentialProvider credentialProvider = new SimpleCredentialProvider();
    private static string metadataUrl = AuthenticationConstants.ToBotFromAseChannelOpenIdMetadataUrl;

    /// <summary>Takes app id, tenant, cloud and metadata address from configuration; the last call counts.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is null.</exception>
    public static void Init(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var channelProvider = new SimpleChannelProvider(configuration["ChannelService"]);
        credentialProvider = new SimpleCredentialProvider(configuration[MicrosoftAppCredentials.MicrosoftAppIdKey], string.Empty);
        metadataUrl = configuration[MetadataKey] is { Length: > 0 } given ? given : MetadataOf(channelProvider);
        BetweenBotAndAseChannelTokenValidationParameters.ValidIssuers = Issuers(
            configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey]
        );
    }

    /// <summary>Tells whether a channel id is this channel's.</summary>
    /// <param name="channelId">The channel id.</param>
    /// <returns>True when it is.</returns>
    public static bool IsAseChannel(string channelId) => channelId == ChannelId;

    /// <summary>Checks a token.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="httpClient">Reaches the metadata; null for a client of the library's.</param>
    /// <returns>The caller's identity.</returns>
    /// <exception cref="UnauthorizedAccessException">The token is no good.</exception>
    public static Task<ClaimsIdentity> AuthenticateAseTokenAsync(string authHeader, HttpClient httpClient = null) =>
        AuthenticateAseTokenAsync(authHeader, httpClient ?? SharedHttp.Client, new AuthenticationConfiguration());

    /// <summary>Checks a token.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="httpClient">Reaches the metadata.</param>
    /// <param name="authConfig">What the bot asks of its callers.</param>
    /// <returns>The caller's identity.</returns>
    /// <exception cref="UnauthorizedAccessException">The token is no good.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="authConfig"/> is null.</exception>
    public static async Task<ClaimsIdentity> AuthenticateAseTokenAsync(
        string authHeader,
        HttpClient httpClient,
        AuthenticationConfiguration authConfig
    )
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var extractor = new JwtTokenExtractor(
            httpClient,
            BetweenBotAndAseChannelTokenValidationParameters,
            metadataUrl,
            AuthenticationConstants.AllowedSigningAlgorithms
        );
        var identity = await extractor.GetIdentityAsync(authHeader, ChannelId, authConfig.RequiredEndorsements);
        await TokenClaims.CheckEmulatorAsync(identity, credentialProvider.IsValidAppIdAsync);
        return identity;
    }

    private static string MetadataOf(SimpleChannelProvider channelProvider) =>
        channelProvider.IsGovernment()
            ? GovernmentAuthenticationConstants.ToBotFromAseChannelOpenIdMetadataUrl
            : AuthenticationConstants.ToBotFromAseChannelOpenIdMetadataUrl;

    // Without a tenant of its own the bot trusts the Bot Framework's two.
    private static List<string> Issuers(string tenant)
    {
        string[] tenants = [tenant, "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "d6d49420-f39b-4df7-a1dc-d59a935871db"];
        return [.. tenants.Where(t => !string.IsNullOrEmpty(t)).SelectMany(TokenIssuers.OfTenant)];
    }
}
