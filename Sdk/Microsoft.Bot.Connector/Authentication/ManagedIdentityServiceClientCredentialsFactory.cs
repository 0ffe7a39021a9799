using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app that is a managed identity; authentication is never disabled.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string appId;
    private readonly HttpClient httpClient;
    private readonly ILogger logger;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="appId">Client id of the identity.</param>
    /// <param name="httpClient">Reaches the identity service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="appId"/> is null or blank.</exception>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = null, ILogger logger = null)
    {
        this.appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
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
            ? Task.FromResult<ServiceClientCredentials>(new ManagedIdentityAppCredentials(appId, audience, httpClient, logger))
            : throw new InvalidOperationException("Invalid Managed ID.");
}
