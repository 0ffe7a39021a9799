using System;
using System.Net.Http;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app with a certificate; authentication is never disabled.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly X509Certificate2 certificate;
    private readonly string appId;
    private readonly string tenantId;
    private readonly HttpClient httpClient;
    private readonly ILogger logger;
    private readonly bool sendX5c;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="certificate">The app's certificate with its private key.</param>
    /// <param name="appId">The app id.</param>
    /// <param name="tenantId">Tenant that gives the tokens; null for the cloud's usual one.</param>
    /// <param name="httpClient">Reaches the login service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <param name="sendX5c">Whether the certificate goes along, so that one of the same subject may replace it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="certificate"/> is null or <paramref name="appId"/> null or blank.</exception>
    public CertificateServiceClientCredentialsFactory(
        X509Certificate2 certificate,
        string appId,
        string tenantId = null,
        HttpClient httpClient = null,
        ILogger logger = null,
        bool sendX5c = false
    )
    {
        this.certificate = certificate ?? throw new ArgumentNullException(nameof(certificate));
        this.appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        this.tenantId = tenantId;
        this.httpClient = httpClient;
        this.logger = logger;
        this.sendX5c = sendX5c;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == this.appId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException"><paramref name="appId"/> is not the bot's.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    )
    {
        if (appId != this.appId)
        {
            throw new InvalidOperationException("Invalid appId.");
        }

        var options = new CertificateAppCredentialsOptions
        {
            ClientCertificate = certificate,
            SendX5c = sendX5c,
            AppId = appId,
            ChannelAuthTenant = tenantId,
            OauthScope = audience,
            CustomHttpClient = httpClient,
            Logger = logger,
        };
        return Task.FromResult<ServiceClientCredentials>(
            LoginCloud.Of(loginEndpoint) == LoginCloud.Kind.Government
                ? new CertificateGovernmentAppCredentials(options)
                : new CertificateAppCredentials(options)
        );
    }
}
