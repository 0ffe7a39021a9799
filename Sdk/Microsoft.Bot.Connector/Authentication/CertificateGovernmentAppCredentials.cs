using System.Net.Http;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests as an app with a certificate in the US Government cloud.</summary>
public class CertificateGovernmentAppCredentials : CertificateAppCredentials
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="options">What it is made of.</param>
    public CertificateGovernmentAppCredentials(CertificateAppCredentialsOptions options)
        : base(options) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="clientCertificate">The app's certificate with its private key.</param>
    /// <param name="appId">The app id.</param>
    /// <param name="channelAuthTenant">Tenant that gives the tokens; null for the cloud's usual one.</param>
    /// <param name="customHttpClient">Reaches the login service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    public CertificateGovernmentAppCredentials(
        X509Certificate2 clientCertificate,
        string appId,
        string channelAuthTenant = null,
        HttpClient customHttpClient = null,
        ILogger logger = null
    )
        : this(
            new CertificateAppCredentialsOptions
            {
                ClientCertificate = clientCertificate,
                AppId = appId,
                ChannelAuthTenant = channelAuthTenant,
                CustomHttpClient = customHttpClient,
                Logger = logger,
            }
        ) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="clientCertificate">The app's certificate with its private key.</param>
    /// <param name="sendX5c">Whether the certificate goes along, so that one of the same subject may replace it.</param>
    /// <param name="appId">The app id.</param>
    /// <param name="channelAuthTenant">Tenant that gives the tokens; null for the cloud's usual one.</param>
    /// <param name="customHttpClient">Reaches the login service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    public CertificateGovernmentAppCredentials(
        X509Certificate2 clientCertificate,
        bool sendX5c,
        string appId,
        string channelAuthTenant = null,
        HttpClient customHttpClient = null,
        ILogger logger = null
    )
        : this(
            new CertificateAppCredentialsOptions
            {
                ClientCertificate = clientCertificate,
                SendX5c = sendX5c,
                AppId = appId,
                ChannelAuthTenant = channelAuthTenant,
                CustomHttpClient = customHttpClient,
                Logger = logger,
            }
        ) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="clientCertificate">The app's certificate with its private key.</param>
    /// <param name="appId">The app id.</param>
    /// <param name="channelAuthTenant">Tenant that gives the tokens; null for the cloud's usual one.</param>
    /// <param name="oAuthScope">Whom the tokens are for; null for the channel.</param>
    /// <param name="sendX5c">Whether the certificate goes along, so that one of the same subject may replace it.</param>
    /// <param name="customHttpClient">Reaches the login service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    public CertificateGovernmentAppCredentials(
        X509Certificate2 clientCertificate,
        string appId,
        string channelAuthTenant = null,
        string oAuthScope = null,
        bool sendX5c = false,
        HttpClient customHttpClient = null,
        ILogger logger = null
    )
        : this(
            new CertificateAppCredentialsOptions
            {
                ClientCertificate = clientCertificate,
                SendX5c = sendX5c,
                AppId = appId,
                ChannelAuthTenant = channelAuthTenant,
                OauthScope = oAuthScope,
                CustomHttpClient = customHttpClient,
                Logger = logger,
            }
        ) { }

    /// <inheritdoc/>
    protected override string ToChannelFromBotOAuthScope => GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <inheritdoc/>
    protected override string ToChannelFromBotLoginUrlTemplate => GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <inheritdoc/>
    protected override string DefaultChannelAuthTenant => GovernmentAuthenticationConstants.DefaultChannelAuthTenant;
}
