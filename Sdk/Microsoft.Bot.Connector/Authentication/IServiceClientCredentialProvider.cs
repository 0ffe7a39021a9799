using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Has credentials to give.</summary>
public interface IServiceClientCredentialProvider
{
    /// <summary>Gets the credentials.</summary>
    /// <returns>The credentials.</returns>
    ServiceClientCredentials GetCredentials();
}
