using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app id and password, known from the start. Without an app id authentication is disabled.</summary>
public class SimpleCredentialProvider : ICredentialProvider
{
    /// <summary>Initializes a new instance without an app id.</summary>
    public SimpleCredentialProvider() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="appId">The app id; null or empty disables authentication.</param>
    /// <param name="password">Its password.</param>
    public SimpleCredentialProvider(string appId, string password)
    {
        AppId = appId;
        Password = password;
    }

    /// <summary>Gets or sets the app id; null or empty disables authentication.</summary>
    public string AppId { get; set; }

    /// <summary>Gets or sets the password.</summary>
    public string Password { get; set; }

    /// <inheritdoc/>
    public Task<bool> IsValidAppIdAsync(string appId) => Task.FromResult(appId == AppId);

    /// <inheritdoc/>
    public Task<string> GetAppPasswordAsync(string appId) => Task.FromResult(appId == AppId ? Password : null);

    /// <inheritdoc/>
    public Task<bool> IsAuthenticationDisabledAsync() => Task.FromResult(string.IsNullOrEmpty(AppId));
}
