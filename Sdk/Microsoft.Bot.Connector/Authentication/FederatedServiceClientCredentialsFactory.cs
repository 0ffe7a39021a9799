using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app that proves itself by a managed identity's token; authentication is never disabled.</summary>
public class FederatedServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string appId;
    private readonly string clientId;
    private readonly string tenantId;
    private readonly HttpClient httpClient;
    private readonly ILogger logger;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="appId">The app id.</param>
    /// <param name="clientId">Client id of the managed identity.</param>
    /// <param name="tenantId">Tenant that gives the tokens; null for the cloud's usual one.</param>
    /// <param name="httpClient">Reaches the login service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="appId"/> or <paramref name="clientId"/> is null or blank.</exception>
    public FederatedServiceClientCredentialsFactory(
        string appId,
        string clientId,
        string tenantId = null,
        HttpClient httpClient = null,
        ILogger logger = null
    )
    {
        this.appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        this.clientId = string.IsNullOrWhiteSpace(clientId) ? throw new ArgumentNullException(nameof(clientId)) : clientId;
        this.tenantId = tenantId;
        this.httpClient = httpClient;
        this.logger = logger;
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
    ) =>
        appId == this.appId
            ? Task.FromResult<ServiceClientCredentials>(
                new FederatedAppCredentials(appId, clientId, tenantId, audience, httpClient, logger)
            )
            : throw new InvalidOperationException("Invalid App ID.");
}
