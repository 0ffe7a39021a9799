using System;
using System.Net.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests as an app that proves itself by the token of a managed identity instead of a password.</summary>
public class FederatedAppCredentials : AppCredentials
{
    private readonly string clientId;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="appId">The app id.</param>
    /// <param name="clientId">Client id of the managed identity.</param>
    /// <param name="channelAuthTenant">Tenant that gives the tokens; null for the cloud's usual one.</param>
    /// <param name="oAuthScope">Whom the tokens are for; null for the channel.</param>
    /// <param name="customHttpClient">Reaches the login service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="appId"/> or <paramref name="clientId"/> is null or blank.</exception>
    public FederatedAppCredentials(
        string appId,
        string clientId,
        string channelAuthTenant = null,
        string oAuthScope = null,
        HttpClient customHttpClient = null,
        ILogger logger = null
    )
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        this.clientId = string.IsNullOrWhiteSpace(clientId) ? throw new ArgumentNullException(nameof(clientId)) : clientId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() =>
            SharedAuthenticators.Get(
                new Key(MicrosoftAppId, clientId, OAuthEndpoint, OAuthScope, ValidateAuthority, CustomHttpClient),
                key => Make(key, Logger)
            )
        );

    private static MsalAuthenticator Make(Key key, ILogger logger)
    {
        var identity = new ManagedIdentityAuthenticator(key.ClientId, "api://AzureADTokenExchange", key.Http, logger);
        return MsalAuthenticator.ForAssertion(
            key.AppId,
            async _ => (await identity.GetTokenAsync()).AccessToken,
            key.Authority,
            key.ValidateAuthority,
            key.Scope,
            key.Http,
            logger
        );
    }

    private sealed record Key(string AppId, string ClientId, string Authority, string Scope, bool ValidateAuthority, HttpClient Http);
}
