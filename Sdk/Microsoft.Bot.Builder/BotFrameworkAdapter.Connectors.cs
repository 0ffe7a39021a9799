using System;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.OAuth;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder;

/// <content>Connections to channels, and what signs them.</content>
public partial class BotFrameworkAdapter
{
    private string ChannelScope =>
        ChannelProvider?.IsGovernment() == true
            ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope
            : AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException"><paramref name="claimsIdentity"/> is null.</exception>
    Task<IConnectorClient> IConnectorClientBuilder.CreateConnectorClientAsync(
        string serviceUrl,
        ClaimsIdentity claimsIdentity,
        string audience,
        CancellationToken cancellationToken
    ) =>
        claimsIdentity is null
            ? throw new NotSupportedException(
                "ClaimsIdentity cannot be null. Pass Anonymous ClaimsIdentity if authentication is turned off."
            )
            : ConnectAsync(serviceUrl, claimsIdentity, audience);

    /// <summary>Makes the credentials of an app, which are kept from then on.</summary>
    /// <param name="appId">Id of the app.</param>
    /// <param name="oAuthScope">Whom tokens are for; null for the channel.</param>
    /// <returns>The credentials.</returns>
    protected virtual async Task<AppCredentials> BuildCredentialsAsync(string appId, string oAuthScope = null)
    {
        var password = await CredentialProvider.GetAppPasswordAsync(appId).ConfigureAwait(false);
        return ChannelProvider?.IsGovernment() == true
            ? new MicrosoftGovernmentAppCredentials(appId, password, HttpClient, Logger, oAuthScope)
            : new MicrosoftAppCredentials(appId, password, HttpClient, Logger, oAuthScope);
    }

    // a channel names the bot as audience; the Emulator's claims hold it as app id
    private static string AppIdOf(ClaimsIdentity identity) =>
        identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value ?? identity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;

    private string AudienceOf(ClaimsIdentity identity) =>
        SkillValidation.IsSkillClaim(identity.Claims) ? JwtTokenValidation.GetAppIdFromClaims(identity.Claims) : ChannelScope;

    // without an app in the claims nothing is signed
    private async Task<IConnectorClient> ConnectAsync(string serviceUrl, ClaimsIdentity identity, string audience)
    {
        var scope = string.IsNullOrWhiteSpace(audience) ? AudienceOf(identity) : audience;
        var credentials = AppIdOf(identity) is { } appId ? await CredentialsAsync(appId, scope).ConfigureAwait(false) : null;
        return CreateConnectorClient(serviceUrl, credentials);
    }

    private ConnectorClient CreateConnectorClient(string serviceUrl, AppCredentials credentials)
    {
        var connector = new ConnectorClient(
            new Uri(serviceUrl),
            credentials ?? MicrosoftAppCredentials.Empty,
            HttpClient,
            disposeHttpClient: false
        );
        if (_retryPolicy is not null)
        {
            connector.SetRetryPolicy(_retryPolicy);
        }

        return connector;
    }

    private async Task<AppCredentials> CredentialsAsync(string appId, string scope)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            return MicrosoftAppCredentials.Empty;
        }

        var key = $"{appId}{scope}";
        if (!AppCredentialMap.TryGetValue(key, out var credentials))
        {
            credentials = _appCredentials ?? await BuildCredentialsAsync(appId, scope).ConfigureAwait(false);
            AppCredentialMap[key] = credentials;
        }

        return credentials;
    }
}
