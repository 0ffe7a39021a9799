using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authenticates requests by the kind of token they bring.</summary>
public static class JwtTokenValidation
{
    /// <summary>Authenticates a request that brings an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="authHeader">The Authorization header; null or blank when there was none.</param>
    /// <param name="credentials">Knows the bot's app ids.</param>
    /// <param name="provider">Knows the cloud; null for public Azure.</param>
    /// <param name="httpClient">Reaches the metadata; null for a client of the library's.</param>
    /// <returns>The caller's identity.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not come in.</exception>
    public static Task<ClaimsIdentity> AuthenticateRequest(
        IActivity activity,
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider provider,
        HttpClient httpClient = null
    ) => AuthenticateRequest(activity, authHeader, credentials, provider, new AuthenticationConfiguration(), httpClient);

    /// <summary>Authenticates a request that brings an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="authHeader">The Authorization header; null or blank when there was none.</param>
    /// <param name="credentials">Knows the bot's app ids.</param>
    /// <param name="provider">Knows the cloud; null for public Azure.</param>
    /// <param name="authConfig">What the bot asks of its callers.</param>
    /// <param name="httpClient">Reaches the metadata; null for a client of the library's.</param>
    /// <returns>The caller's identity; an anonymous one when authentication is disabled and there was no header.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not come in.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="authConfig"/> is null.</exception>
    public static async Task<ClaimsIdentity> AuthenticateRequest(
        IActivity activity,
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider provider,
        AuthenticationConfiguration authConfig,
        HttpClient httpClient = null
    )
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            return await ValidateAuthHeader(
                authHeader,
                credentials,
                provider,
                activity.ChannelId,
                authConfig,
                activity.ServiceUrl,
                httpClient
            );
        }

        return await credentials.IsAuthenticationDisabledAsync()
            ? AnonymousCaller.Of(activity)
            : throw new UnauthorizedAccessException("The request brings no token.");
    }

    /// <summary>Authenticates an Authorization header.</summary>
    /// <param name="authHeader">The header.</param>
    /// <param name="credentials">Knows the bot's app ids.</param>
    /// <param name="channelProvider">Knows the cloud; null for public Azure.</param>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="serviceUrl">The activity's service url; null when there is none.</param>
    /// <param name="httpClient">Reaches the metadata; null for a client of the library's.</param>
    /// <returns>The caller's identity.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not come in.</exception>
    public static Task<ClaimsIdentity> ValidateAuthHeader(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string channelId,
        string serviceUrl = null,
        HttpClient httpClient = null
    ) => ValidateAuthHeader(authHeader, credentials, channelProvider, channelId, new AuthenticationConfiguration(), serviceUrl, httpClient);

    /// <summary>Authenticates an Authorization header.</summary>
    /// <param name="authHeader">The header.</param>
    /// <param name="credentials">Knows the bot's app ids.</param>
    /// <param name="channelProvider">Knows the cloud; null for public Azure.</param>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="authConfig">What the bot asks of its callers.</param>
    /// <param name="serviceUrl">The activity's service url; null when there is none.</param>
    /// <param name="httpClient">Reaches the metadata; null for a client of the library's.</param>
    /// <returns>The caller's identity.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not come in.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="authHeader"/> is null or empty, or <paramref name="authConfig"/> null.</exception>
    public static async Task<ClaimsIdentity> ValidateAuthHeader(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string channelId,
        AuthenticationConfiguration authConfig,
        string serviceUrl = null,
        HttpClient httpClient = null
    )
    {
        if (string.IsNullOrEmpty(authHeader))
        {
            throw new ArgumentNullException(nameof(authHeader));
        }

        ArgumentNullException.ThrowIfNull(authConfig);
        var http = httpClient ?? SharedHttp.Client;
        var identity = await AuthenticateTokenAsync(authHeader, credentials, channelProvider, channelId, authConfig, serviceUrl, http);
        await CheckClaimsAsync(authConfig, identity.Claims);
        return identity;
    }

    /// <summary>Gets the caller's app id: the appid claim of a version 1.0 token, the azp claim of a 2.0 one.</summary>
    /// <param name="claims">Claims of the token.</param>
    /// <returns>The app id; null when the claims hold none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is null.</exception>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var list = claims as ICollection<Claim> ?? claims.ToList();
        return list.ValueOf(AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => list.ValueOf(AuthenticationConstants.AppIdClaim),
            "2.0" => list.ValueOf(AuthenticationConstants.AuthorizedParty),
            _ => null,
        };
    }

    /// <summary>Asks the bot's own validator; without one, other bots are kept out.</summary>
    internal static async Task CheckClaimsAsync(AuthenticationConfiguration configuration, IEnumerable<Claim> claims)
    {
        var list = claims as IList<Claim> ?? claims.ToList();
        if (configuration.ClaimsValidator != null)
        {
            await configuration.ClaimsValidator.ValidateClaimsAsync(list);
        }
        else if (SkillValidation.IsSkillClaim(list))
        {
            throw new UnauthorizedAccessException("ClaimsValidator is required for validation of Skill Host calls.");
        }
    }

    private static Task<ClaimsIdentity> AuthenticateTokenAsync(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string channelId,
        AuthenticationConfiguration authConfig,
        string serviceUrl,
        HttpClient http
    )
    {
        if (AseChannelValidation.IsAseChannel(channelId))
        {
            return AseChannelValidation.AuthenticateAseTokenAsync(authHeader, http, authConfig);
        }

        if (SkillValidation.IsSkillToken(authHeader))
        {
            return SkillValidation.AuthenticateChannelToken(authHeader, credentials, channelProvider, http, channelId, authConfig);
        }

        return EmulatorValidation.IsTokenFromEmulator(authHeader)
            ? EmulatorValidation.AuthenticateEmulatorToken(authHeader, credentials, channelProvider, http, channelId, authConfig)
            : AuthenticateChannelAsync(authHeader, credentials, channelProvider, channelId, authConfig, serviceUrl, http);
    }

    private static Task<ClaimsIdentity> AuthenticateChannelAsync(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string channelId,
        AuthenticationConfiguration authConfig,
        string serviceUrl,
        HttpClient http
    )
    {
        if (channelProvider?.IsGovernment() == true)
        {
            return GovernmentChannelValidation.AuthenticateChannelToken(authHeader, credentials, serviceUrl, http, channelId, authConfig);
        }

        if (channelProvider?.IsPublicAzure() == false)
        {
            return EnterpriseChannelValidation.AuthenticateChannelToken(
                authHeader,
                credentials,
                channelProvider,
                serviceUrl,
                http,
                channelId,
                authConfig
            );
        }

        return serviceUrl == null
            ? ChannelValidation.AuthenticateChannelToken(authHeader, credentials, http, channelId, authConfig)
            : ChannelValidation.AuthenticateChannelToken(authHeader, credentials, serviceUrl, http, channelId, authConfig);
    }
}
