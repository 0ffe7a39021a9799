using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens in the name of a user-assigned managed identity of the machine the bot runs on.</summary>
public partial class ManagedIdentityAuthenticator : IAuthenticator
{
    private readonly IManagedIdentityApplication application;
    private readonly string resource;
    private readonly ILogger logger;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="appId">Client id of the identity.</param>
    /// <param name="resource">Whom the tokens are for.</param>
    /// <param name="customHttpClient">Reaches the identity service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="appId"/> or <paramref name="resource"/> is null or blank.</exception>
    public ManagedIdentityAuthenticator(string appId, string resource, HttpClient customHttpClient = null, ILogger logger = null)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        if (string.IsNullOrWhiteSpace(resource))
        {
            throw new ArgumentNullException(nameof(resource));
        }

        this.resource = resource;
        this.logger = logger ?? NullLogger.Instance;
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        application = (customHttpClient == null ? builder : builder.WithHttpClientFactory(new MsalHttp(customHttpClient))).Build();
    }

    /// <inheritdoc/>
    /// <exception cref="AggregateException">No token could be got; it holds every failure.</exception>
    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) =>
        Retry.Run(() => AcquireAsync(forceRefresh), MsalFailures.Judge);

    private async Task<AuthenticatorResult> AcquireAsync(bool forceRefresh)
    {
        try
        {
            var result = await application.AcquireTokenForManagedIdentity(resource).WithForceRefresh(forceRefresh).ExecuteAsync();
            return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
        }
        catch (MsalException e)
        {
            LogRefused(logger, e.ErrorCode);
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "No token for the managed identity: {Code}")]
    private static partial void LogRefused(ILogger logger, string code);
}
