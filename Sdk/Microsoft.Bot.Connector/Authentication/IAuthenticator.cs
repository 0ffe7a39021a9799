using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets access tokens.</summary>
public interface IAuthenticator
{
    /// <summary>Gets a token, a cached one while it lasts.</summary>
    /// <param name="forceRefresh">Asks for a new one even so.</param>
    /// <returns>The token and when it ends.</returns>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
