using System.Net.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests as an app with a password in the US Government cloud.</summary>
public class MicrosoftGovernmentAppCredentials : MicrosoftAppCredentials
{
    /// <summary>Credentials that sign nothing.</summary>
    public static new readonly MicrosoftGovernmentAppCredentials Empty = new(null, null);

    /// <summary>Initializes a new instance with the cloud's usual tenant.</summary>
    /// <param name="appId">The app id; null sends unsigned requests.</param>
    /// <param name="password">The app's password.</param>
    /// <param name="customHttpClient">Reaches the login service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <param name="oAuthScope">Whom the tokens are for; null for the channel.</param>
    public MicrosoftGovernmentAppCredentials(
        string appId,
        string password,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null
    )
        : this(appId, password, tenantId: null, customHttpClient, logger, oAuthScope) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="appId">The app id; null sends unsigned requests.</param>
    /// <param name="password">The app's password.</param>
    /// <param name="tenantId">Tenant that gives the tokens; null for the cloud's usual one.</param>
    /// <param name="customHttpClient">Reaches the login service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <param name="oAuthScope">Whom the tokens are for; null for the channel.</param>
    public MicrosoftGovernmentAppCredentials(
        string appId,
        string password,
        string tenantId,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null
    )
        : base(appId, password, tenantId, customHttpClient, logger, oAuthScope) { }

    /// <inheritdoc/>
    protected override string ToChannelFromBotOAuthScope => GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <inheritdoc/>
    protected override string ToChannelFromBotLoginUrlTemplate => GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <inheritdoc/>
    protected override string DefaultChannelAuthTenant => GovernmentAuthenticationConstants.DefaultChannelAuthTenant;
}
