using System;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests through MSAL, with a client of the caller's or one made here.</summary>
public class MsalAppCredentials : AppCredentials, IAuthenticator
{
    /// <summary>Credentials that sign nothing.</summary>
    public static readonly MsalAppCredentials Empty = new(clientApplication: null, appId: null);

    private readonly string authority;
    private readonly bool validateAuthority;
    private readonly Func<MsalAppCredentials, IAuthenticator> build;

    /// <summary>Initializes a new instance over a caller's client.</summary>
    /// <param name="clientApplication">Gets the tokens.</param>
    /// <param name="appId">The app id; null sends unsigned requests.</param>
    /// <param name="authority">Where tokens are got, as the client was told; null for the cloud's usual place.</param>
    /// <param name="scope">Whom the tokens are for; null for the channel.</param>
    /// <param name="validateAuthority">Whether that place must be a known one.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    public MsalAppCredentials(
        IConfidentialClientApplication clientApplication,
        string appId,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null
    )
        : this(appId, authority, scope, validateAuthority, logger, x => new MsalAuthenticator(clientApplication, x.OAuthScope, x.Logger))
    { }

    /// <summary>Initializes a new instance for an app with a password.</summary>
    /// <param name="appId">The app id.</param>
    /// <param name="appPassword">The app's password.</param>
    /// <param name="authority">Where tokens are got; null for the cloud's usual place.</param>
    /// <param name="scope">Whom the tokens are for; null for the channel.</param>
    /// <param name="validateAuthority">Whether that place must be a known one.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    public MsalAppCredentials(
        string appId,
        string appPassword,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null
    )
        : this(
            appId,
            authority,
            scope,
            validateAuthority,
            logger,
            x => SharedAuthenticators.ForSecret(appId, appPassword, x.Authority, x.validateAuthority, x.OAuthScope, null, x.Logger)
        ) { }

    /// <summary>Initializes a new instance for an app with a certificate.</summary>
    /// <param name="appId">The app id.</param>
    /// <param name="certificate">The app's certificate with its private key.</param>
    /// <param name="authority">Where tokens are got; null for the cloud's usual place.</param>
    /// <param name="scope">Whom the tokens are for; null for the channel.</param>
    /// <param name="validateAuthority">Whether that place must be a known one.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    public MsalAppCredentials(
        string appId,
        X509Certificate2 certificate,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null
    )
        : this(appId, certificate, sendX5c: false, authority, scope, validateAuthority, logger) { }

    /// <summary>Initializes a new instance for an app with a certificate.</summary>
    /// <param name="appId">The app id.</param>
    /// <param name="certificate">The app's certificate with its private key.</param>
    /// <param name="sendX5c">Whether the certificate goes along, so that one of the same subject may replace it.</param>
    /// <param name="authority">Where tokens are got; null for the cloud's usual place.</param>
    /// <param name="scope">Whom the tokens are for; null for the channel.</param>
    /// <param name="validateAuthority">Whether that place must be a known one.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    public MsalAppCredentials(
        string appId,
        X509Certificate2 certificate,
        bool sendX5c,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null
    )
        : this(
            appId,
            authority,
            scope,
            validateAuthority,
            logger,
            x =>
                SharedAuthenticators.ForCertificate(
                    appId,
                    certificate,
                    sendX5c,
                    x.Authority,
                    x.validateAuthority,
                    x.OAuthScope,
                    null,
                    x.Logger
                )
        ) { }

    private MsalAppCredentials(
        string appId,
        string authority,
        string scope,
        bool validateAuthority,
        ILogger logger,
        Func<MsalAppCredentials, IAuthenticator> build
    )
        : base(null, null, logger, scope)
    {
        MicrosoftAppId = appId;
        this.authority = authority;
        this.validateAuthority = validateAuthority;
        this.build = build;
    }

    private string Authority => authority ?? OAuthEndpoint;

    /// <inheritdoc/>
    async Task<AuthenticatorResult> IAuthenticator.GetTokenAsync(bool forceRefresh) => await build(this).GetTokenAsync(forceRefresh);

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => build(this));
}
