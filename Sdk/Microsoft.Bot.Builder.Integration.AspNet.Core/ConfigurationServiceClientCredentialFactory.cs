using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Makes the credentials configuration asks for: MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory inner;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="configuration">The configuration; the type is MultiTenant unless it says SingleTenant or UserAssignedMSI.</param>
    /// <param name="httpClient">Reaches the login service; null lets the library choose.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <exception cref="ArgumentException">The type needs a value that is missing, or has one it must not.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var appId = Value(configuration, MicrosoftAppCredentials.MicrosoftAppIdKey);
        var password = Value(configuration, MicrosoftAppCredentials.MicrosoftAppPasswordKey);
        var tenantId = Value(configuration, MicrosoftAppCredentials.MicrosoftAppTenantIdKey);
        var type = Enum.TryParse<MicrosoftAppType>(
            Value(configuration, MicrosoftAppCredentials.MicrosoftAppTypeKey),
            ignoreCase: true,
            out var known
        )
            ? known
            : MicrosoftAppType.MultiTenant;

        inner = type switch
        {
            MicrosoftAppType.UserAssignedMsi => ManagedIdentity(appId, password, tenantId, httpClient, logger),
            MicrosoftAppType.SingleTenant => SingleTenant(appId, password, tenantId, httpClient, logger),
            _ => new PasswordServiceClientCredentialFactory(appId, password, string.Empty, httpClient, logger),
        };
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    ) => inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static ManagedIdentityServiceClientCredentialsFactory ManagedIdentity(
        string appId,
        string password,
        string tenantId,
        HttpClient httpClient,
        ILogger logger
    )
    {
        Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, "MSI");
        Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "MSI");
        return string.IsNullOrWhiteSpace(password)
            ? new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger)
            : throw new ArgumentException($"{MicrosoftAppCredentials.MicrosoftAppPasswordKey} must not be set for MSI in configuration.");
    }

    private static PasswordServiceClientCredentialFactory SingleTenant(
        string appId,
        string password,
        string tenantId,
        HttpClient httpClient,
        ILogger logger
    )
    {
        Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, "SingleTenant");
        Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "SingleTenant");
        Require(password, MicrosoftAppCredentials.MicrosoftAppPasswordKey, "SingleTenant");
        return new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);
    }

    private static void Require(string value, string key, string type)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{key} is required for {type} in configuration.");
        }
    }

    private static string Value(IConfiguration configuration, string key) => configuration.GetSection(key)?.Value?.Trim();
}
