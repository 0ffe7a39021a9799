using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Makes credentials from a bot's options: those given, or those of the credential provider's passwords.</summary>
internal sealed class ProviderCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly BotFrameworkOptions options;
    private readonly ILogger logger;

    public ProviderCredentialsFactory(BotFrameworkOptions options, ILogger logger)
    {
        this.options = options;
        this.logger = logger;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        options.AppCredentials == null
            ? options.CredentialProvider.IsValidAppIdAsync(appId)
            : Task.FromResult(appId == options.AppCredentials.MicrosoftAppId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        options.AppCredentials == null
            ? options.CredentialProvider.IsAuthenticationDisabledAsync()
            : Task.FromResult(string.IsNullOrEmpty(options.AppCredentials.MicrosoftAppId));

    /// <inheritdoc/>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    )
    {
        if (options.AppCredentials != null)
        {
            return options.AppCredentials;
        }

        if (await IsAuthenticationDisabledAsync(cancellationToken))
        {
            return MicrosoftAppCredentials.Empty;
        }

        var password = await options.CredentialProvider.GetAppPasswordAsync(appId);
        var app = new PasswordServiceClientCredentialFactory(appId, password, null, options.HttpClient, logger);
        return await app.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);
    }
}
