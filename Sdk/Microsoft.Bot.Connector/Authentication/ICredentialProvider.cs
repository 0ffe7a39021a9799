using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's app ids and passwords.</summary>
public interface ICredentialProvider
{
    /// <summary>Tells whether an app id is the bot's.</summary>
    /// <param name="appId">The app id.</param>
    /// <returns>True when it is.</returns>
    Task<bool> IsValidAppIdAsync(string appId);

    /// <summary>Gets the password of an app id.</summary>
    /// <param name="appId">The app id.</param>
    /// <returns>The password; null when the app id is not the bot's.</returns>
    Task<string> GetAppPasswordAsync(string appId);

    /// <summary>Tells whether requests without a token are let in, as with a bot that has no app id.</summary>
    /// <returns>True when they are.</returns>
    Task<bool> IsAuthenticationDisabledAsync();
}
