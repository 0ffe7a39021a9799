using System;
using System.Globalization;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests with a token got in the bot's name.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private Lazy<IAuthenticator> authenticator;

    /// <summary>Initializes a new instance whose tokens are for the channel.</summary>
    /// <param name="channelAuthTenant">Tenant that gives the tokens; null for the cloud's usual one.</param>
    /// <param name="customHttpClient">Reaches the login service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="channelAuthTenant">Tenant that gives the tokens; null for the cloud's usual one.</param>
    /// <param name="customHttpClient">Reaches the login service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <param name="oAuthScope">Whom the tokens are for; null or blank for the channel.</param>
    public AppCredentials(
        string channelAuthTenant = null,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null
    )
    {
        OAuthScope = string.IsNullOrWhiteSpace(oAuthScope) ? ToChannelFromBotOAuthScope : oAuthScope;
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Gets or sets the app id to sign as; null or empty sends unsigned requests.</summary>
    public string MicrosoftAppId { get; set; }

    /// <summary>Gets or sets the tenant that gives the tokens; the cloud's usual one unless set.</summary>
    /// <exception cref="ArgumentException">No address can be made of the tenant.</exception>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set
        {
            if (!Uri.TryCreate(LoginUrl(value), UriKind.Absolute, out _))
            {
                throw new ArgumentException($"Invalid channel auth tenant: {value}", nameof(value));
            }

            AuthTenant = value;
        }
    }

    /// <summary>Gets the address tokens are got from.</summary>
    public virtual string OAuthEndpoint => LoginUrl(ChannelAuthTenant);

    /// <summary>Gets whom the tokens are for.</summary>
    public virtual string OAuthScope { get; private set; }

    /// <summary>Gets a value indicating whether the address must be a known one; true unless overridden.</summary>
    public virtual bool ValidateAuthority => true;

    /// <summary>Gets or sets the tenant as given; null or empty for the cloud's usual one.</summary>
    protected string AuthTenant { get; set; }

    /// <summary>Gets or sets what reaches the login service; null lets the library choose.</summary>
    protected HttpClient CustomHttpClient { get; set; }

    /// <summary>Gets or sets who hears of trouble.</summary>
    protected ILogger Logger { get; set; }

    /// <summary>Gets the scope of tokens for the channel in this cloud.</summary>
    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>Gets the login address of this cloud; {0} is the tenant.</summary>
    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <summary>Gets the usual tenant of this cloud.</summary>
    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    /// <summary>Does nothing: the bot's token is not bound to the services it trusts.</summary>
    /// <param name="serviceUrl">The service.</param>
    [Obsolete("TrustServiceUrl is not a required part of the security model.")]
    public static void TrustServiceUrl(string serviceUrl) { }

    /// <summary>Does nothing: the bot's token is not bound to the services it trusts.</summary>
    /// <param name="serviceUrl">The service.</param>
    /// <param name="expirationTime">Until when.</param>
    [Obsolete("TrustServiceUrl is not a required part of the security model.")]
    public static void TrustServiceUrl(string serviceUrl, DateTime expirationTime) { }

    /// <summary>Answers true: the bot's token is not bound to the services it trusts.</summary>
    /// <param name="serviceUrl">The service.</param>
    /// <returns>Always true.</returns>
    [Obsolete("IsTrustedServiceUrl is not a required part of the security model.")]
    public static bool IsTrustedServiceUrl(string serviceUrl) => true;

    /// <summary>Signs a request, unless there is no app id or it stands for an anonymous skill.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>A task that ends when the request may be sent.</returns>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!string.IsNullOrEmpty(MicrosoftAppId) && MicrosoftAppId != AuthenticationConstants.AnonymousSkillAppId)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await GetTokenAsync());
        }

        await base.ProcessHttpRequestAsync(request, cancellationToken);
    }

    /// <summary>Gets a token, a cached one while it lasts.</summary>
    /// <param name="forceRefresh">Asks for a new one even so.</param>
    /// <returns>The token.</returns>
    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        authenticator ??= BuildIAuthenticator();
        return (await authenticator.Value.GetTokenAsync(forceRefresh)).AccessToken;
    }

    /// <summary>Makes what gets the tokens; called once, at the first need.</summary>
    /// <returns>The authenticator, made late.</returns>
    protected virtual Lazy<IAuthenticator> BuildIAuthenticator() =>
        throw new NotSupportedException($"{GetType().Name} does not say how it gets tokens.");

    private string LoginUrl(string tenant) => string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, tenant);
}
