using System;
using System.Collections.Concurrent;
using System.Net.Http;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Keeps authenticators between turns, so that their tokens are got once and not once a turn.</summary>
internal static class SharedAuthenticators
{
    // There are as many as there are apps and audiences; the bound only keeps a mistake from growing.
    private const int Most = 1024;
    private static readonly ConcurrentDictionary<object, IAuthenticator> Kept = new();

    public static IAuthenticator Get<TKey>(TKey key, Func<TKey, IAuthenticator> make)
        where TKey : class
    {
        if (Kept.Count >= Most)
        {
            Kept.Clear();
        }

        return Kept.GetOrAdd(key, static (k, m) => m((TKey)k), make);
    }

    public static IAuthenticator ForManagedIdentity(string appId, string resource, HttpClient http, ILogger logger) =>
        Get(
            new ManagedIdentityKey(appId, resource, http),
            key => new ManagedIdentityAuthenticator(key.AppId, key.Resource, key.Http, logger)
        );

    public static IAuthenticator ForSecret(
        string appId,
        string password,
        string authority,
        bool validateAuthority,
        string scope,
        HttpClient http,
        ILogger logger
    ) =>
        Get(
            new SecretKey(appId, password, authority, validateAuthority, scope, http),
            k => MsalAuthenticator.ForSecret(k.AppId, k.Password, k.Authority, k.ValidateAuthority, k.Scope, k.Http, logger)
        );

    public static IAuthenticator ForCertificate(
        string appId,
        X509Certificate2 certificate,
        bool sendX5c,
        string authority,
        bool validateAuthority,
        string scope,
        HttpClient http,
        ILogger logger
    ) =>
        Get(
            new CertificateKey(appId, certificate, sendX5c, authority, validateAuthority, scope, http),
            k =>
                MsalAuthenticator.ForCertificate(
                    k.AppId,
                    k.Certificate,
                    k.SendX5c,
                    k.Authority,
                    k.ValidateAuthority,
                    k.Scope,
                    k.Http,
                    logger
                )
        );

    private sealed record CertificateKey(
        string AppId,
        X509Certificate2 Certificate,
        bool SendX5c,
        string Authority,
        bool ValidateAuthority,
        string Scope,
        HttpClient Http
    );

    private sealed record SecretKey(string AppId, string Password, string Authority, bool ValidateAuthority, string Scope, HttpClient Http);

    private sealed record ManagedIdentityKey(string AppId, string Resource, HttpClient Http);
}
