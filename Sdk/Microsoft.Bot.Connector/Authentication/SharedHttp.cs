using System;
using System.Net.Http;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The client of bots that give no factory: one for all turns, its connections renewed as addresses may change.</summary>
internal static class SharedHttp
{
    public static readonly HttpClient Client = new(
        new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), UseCookies = false }
    );
}
