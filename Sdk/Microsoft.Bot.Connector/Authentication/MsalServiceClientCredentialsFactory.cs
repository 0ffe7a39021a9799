using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app, its id and tenant from configuration, its tokens from a caller's MSAL client.</summary>
public class MsalServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly IConfidentialClientApplication clientApplication;
    private readonly ILogger logger;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="configuration">Holds MicrosoftAppId and MicrosoftAppTenantId.</param>
    /// <param name="clientApplication">Gets the tokens.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> or <paramref name="clientApplication"/> is null.</exception>
    public MsalServiceClientCredentialsFactory(
        IConfiguration configuration,
        IConfidentialClientApplication clientApplication,
        ILogger logger = null
    )
    {
        ArgumentNullException.ThrowIfNull(configuration);
        this.clientApplication = clientApplication ?? throw new ArgumentNullException(nameof(clientApplication));
        this.logger = logger ?? NullLogger.Instance;
        AppId = configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppIdKey).Value;
        TenantId = configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppTenantIdKey).Value;
    }

    /// <summary>Gets the app id; null or empty disables authentication.</summary>
    public string AppId { get; }

    /// <summary>Gets the tenant; null when not configured.</summary>
    public string TenantId { get; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException"><paramref name="appId"/> is not the bot's.</exception>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    )
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken))
        {
            return MsalAppCredentials.Empty;
        }

        return await IsValidAppIdAsync(appId, cancellationToken)
            ? new MsalAppCredentials(
                clientApplication,
                appId,
                authority: loginEndpoint,
                scope: audience,
                validateAuthority: validateAuthority,
                logger: logger
            )
            : throw new InvalidOperationException("Invalid appId.");
    }
}
