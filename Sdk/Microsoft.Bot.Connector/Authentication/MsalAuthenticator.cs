using System;
using System.Net.Http;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets a confidential client's tokens through MSAL, which keeps them until shortly before their end.</summary>
internal sealed partial class MsalAuthenticator : IAuthenticator
{
    private readonly IConfidentialClientApplication client;
    private readonly string[] scopes;
    private readonly ILogger logger;

    public MsalAuthenticator(IConfidentialClientApplication client, string scope, ILogger logger)
    {
        this.client = client;
        this.logger = logger;
        scopes = [MsalScope.Default(scope)];
    }

    /// <summary>Makes one for an app with a password.</summary>
    public static MsalAuthenticator ForSecret(
        string appId,
        string password,
        string authority,
        bool validateAuthority,
        string scope,
        HttpClient http,
        ILogger logger
    ) => new(Builder(appId, authority, validateAuthority, http).WithClientSecret(password).Build(), scope, logger);

    /// <summary>Makes one for an app with a certificate.</summary>
    public static MsalAuthenticator ForCertificate(
        string appId,
        X509Certificate2 certificate,
        bool sendX5c,
        string authority,
        bool validateAuthority,
        string scope,
        HttpClient http,
        ILogger logger
    ) => new(Builder(appId, authority, validateAuthority, http).WithCertificate(certificate, sendX5c).Build(), scope, logger);

    /// <summary>Makes one for an app that proves itself by another token.</summary>
    public static MsalAuthenticator ForAssertion(
        string appId,
        Func<AssertionRequestOptions, Task<string>> assertion,
        string authority,
        bool validateAuthority,
        string scope,
        HttpClient http,
        ILogger logger
    ) => new(Builder(appId, authority, validateAuthority, http).WithClientAssertion(assertion).Build(), scope, logger);

    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) =>
        Retry.Run(() => AcquireAsync(forceRefresh), MsalFailures.Judge);

    private static ConfidentialClientApplicationBuilder Builder(string appId, string authority, bool validateAuthority, HttpClient http)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId).WithAuthority(authority, validateAuthority);
        return http == null ? builder : builder.WithHttpClientFactory(new MsalHttp(http));
    }

    private async Task<AuthenticatorResult> AcquireAsync(bool forceRefresh)
    {
        try
        {
            var result = await client.AcquireTokenForClient(scopes).WithForceRefresh(forceRefresh).ExecuteAsync();
            return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
        }
        catch (MsalException e)
        {
            LogRefused(logger, e.ErrorCode);
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "No token for the bot: {Code}")]
    private static partial void LogRefused(ILogger logger, string code);
}
