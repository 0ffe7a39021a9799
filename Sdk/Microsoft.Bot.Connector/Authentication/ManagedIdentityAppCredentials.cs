using System;
using System.Net.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests in the name of a managed identity.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="appId">Client id of the identity.</param>
    /// <param name="oauthScope">Whom the tokens are for; null for the channel.</param>
    /// <param name="customHttpClient">Reaches the identity service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="appId"/> is null or blank.</exception>
    public ManagedIdentityAppCredentials(string appId, string oauthScope, HttpClient customHttpClient = null, ILogger logger = null)
        : base(null, customHttpClient, logger, oauthScope)
    {
        MicrosoftAppId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => SharedAuthenticators.ForManagedIdentity(MicrosoftAppId, OAuthScope, CustomHttpClient, Logger));
}
