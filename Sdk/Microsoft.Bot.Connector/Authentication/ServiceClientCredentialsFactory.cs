using System.Threading;
using System.Threading.Tasks;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's app id and makes credentials for its calls.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Tells whether an app id is the bot's.</summary>
    /// <param name="appId">The app id.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>True when it is.</returns>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Tells whether requests without a token are let in, as with a bot that has no app id.</summary>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>True when they are.</returns>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Makes credentials.</summary>
    /// <param name="appId">App id to sign as.</param>
    /// <param name="audience">Whom the tokens are for.</param>
    /// <param name="loginEndpoint">Where tokens are got.</param>
    /// <param name="validateAuthority">Whether that place must be a known one.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The credentials.</returns>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    );
}
