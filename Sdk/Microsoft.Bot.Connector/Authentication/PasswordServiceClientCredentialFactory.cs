using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app with a password. Without an app id authentication is disabled.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient httpClient;
    private readonly ILogger logger;

    /// <summary>Initializes a new instance without an app id.</summary>
    public PasswordServiceClientCredentialFactory() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="appId">The app id; null or empty disables authentication.</param>
    /// <param name="password">The app's password.</param>
    /// <param name="tenantId">Tenant that gives the tokens; null or empty for the cloud's usual one.</param>
    /// <param name="httpClient">Reaches the login service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        this.httpClient = httpClient;
        this.logger = logger;
    }

    /// <summary>Gets or sets the app id; null or empty disables authentication.</summary>
    public string AppId { get; set; }

    /// <summary>Gets or sets the app's password.</summary>
    public string Password { get; set; }

    /// <summary>Gets the tenant that gives the tokens; null or empty for the cloud's usual one.</summary>
    public string TenantId { get; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <summary>Makes credentials for the cloud the login address belongs to.</summary>
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException"><paramref name="appId"/> is not the bot's.</exception>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string oauthScope,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    )
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken))
        {
            return MicrosoftAppCredentials.Empty;
        }

        if (!await IsValidAppIdAsync(appId, cancellationToken))
        {
            throw new InvalidOperationException("Invalid appId.");
        }

        return LoginCloud.Of(loginEndpoint) switch
        {
            LoginCloud.Kind.PublicAzure => new MicrosoftAppCredentials(appId, Password, TenantId, httpClient, logger, oauthScope),
            LoginCloud.Kind.Government => new MicrosoftGovernmentAppCredentials(appId, Password, TenantId, httpClient, logger, oauthScope),
            _ => new PrivateCloudAppCredentials(
                appId,
                Password,
                TenantId,
                httpClient,
                logger,
                oauthScope,
                loginEndpoint,
                validateAuthority
            ),
        };
    }
}
