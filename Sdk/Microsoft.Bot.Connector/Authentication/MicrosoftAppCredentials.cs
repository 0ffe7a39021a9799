using System;
using System.Net.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests as an app with a password.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    /// <summary>Configuration key of the app id.</summary>
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    /// <summary>Configuration key of the app's password.</summary>
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    /// <summary>Configuration key of the app's type: MultiTenant, SingleTenant or UserAssignedMSI.</summary>
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    /// <summary>Configuration key of the app's tenant.</summary>
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>Credentials that sign nothing.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    /// <summary>Initializes a new instance with the cloud's usual tenant.</summary>
    /// <param name="appId">The app id; null sends unsigned requests.</param>
    /// <param name="password">The app's password.</param>
    /// <param name="customHttpClient">Reaches the login service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <param name="oAuthScope">Whom the tokens are for; null for the channel.</param>
    public MicrosoftAppCredentials(
        string appId,
        string password,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null
    )
        : this(appId, password, channelAuthTenant: null, customHttpClient, logger, oAuthScope) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="appId">The app id; null sends unsigned requests.</param>
    /// <param name="password">The app's password.</param>
    /// <param name="channelAuthTenant">Tenant that gives the tokens; null for the cloud's usual one.</param>
    /// <param name="customHttpClient">Reaches the login service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <param name="oAuthScope">Whom the tokens are for; null for the channel.</param>
    public MicrosoftAppCredentials(
        string appId,
        string password,
        string channelAuthTenant,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null
    )
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    /// <summary>Gets or sets the app's password.</summary>
    public string MicrosoftAppPassword { get; set; }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() =>
            SharedAuthenticators.ForSecret(
                MicrosoftAppId,
                MicrosoftAppPassword,
                OAuthEndpoint,
                ValidateAuthority,
                OAuthScope,
                CustomHttpClient,
                Logger
            )
        );
}
