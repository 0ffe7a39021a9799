using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Connector.Kit;

/// <summary>Plays a service that issues tokens: its OpenID metadata and keys over real HTTP, and tokens signed with keys made here.</summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, JObject> published = new(StringComparer.Ordinal);
    private readonly string path = $"/{Guid.NewGuid():N}";
    private LoopbackServer server = null!;
    private int keyReads;
    private int keysMade;

    public string MetadataUrl => new Uri(server.Address, $"{path}/openid").ToString();

    public Uri Address => server.Address;

    public string Path => path;

    /// <summary>How often somebody fetched the keys.</summary>
    public int KeyReads => keyReads;

    /// <summary>Set to make the service fail.</summary>
    public bool IsDown { get; set; }

    public static async Task<TokenIssuer> StartAsync()
    {
        var issuer = new TokenIssuer();
        issuer.server = await LoopbackServer.StartAsync(issuer.AnswerAsync);
        return issuer;
    }

    /// <summary>Makes a key unlike those this issuer made before, and publishes it.</summary>
    public SigningKey Publish(params string[] endorsements)
    {
        var key = SigningKey.Numbered(keysMade++);
        Publish(key, endorsements);
        return key;
    }

    public void Publish(SigningKey key, params string[] endorsements) => published[key.Id] = key.Public(endorsements);

    public void Withdraw(SigningKey key) => published.TryRemove(key.Id, out _);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        if (IsDown)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        }

        if (context.Request.Path.Value!.EndsWith("/keys", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref keyReads);
            return context.Response.WriteAsync(new JObject { ["keys"] = new JArray(published.Values) }.ToString());
        }

        var keys = new Uri(server.Address, $"{path}/keys").ToString();
        return context.Response.WriteAsync(new JObject { ["issuer"] = "test", ["jwks_uri"] = keys }.ToString());
    }
}
