using System.Net.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests as an app with a password in a cloud whose login address is configured, as Azure China's is.</summary>
internal sealed class PrivateCloudAppCredentials : MicrosoftAppCredentials
{
    private readonly string loginEndpoint;
    private readonly bool validateAuthority;

    public PrivateCloudAppCredentials(
        string appId,
        string password,
        string tenantId,
        HttpClient customHttpClient,
        ILogger logger,
        string oAuthScope,
        string loginEndpoint,
        bool validateAuthority
    )
        : base(appId, password, tenantId, customHttpClient, logger, oAuthScope)
    {
        this.loginEndpoint = loginEndpoint;
        this.validateAuthority = validateAuthority;
    }

    /// <inheritdoc/>
    public override string OAuthEndpoint => loginEndpoint;

    /// <inheritdoc/>
    public override bool ValidateAuthority => validateAuthority;
}
