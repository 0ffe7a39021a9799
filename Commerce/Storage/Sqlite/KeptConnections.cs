using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BotApp.Commerce.Storage.Sqlite;

/// <summary>
/// Gives contexts connections that stay open, and ends them with the shop: a pool of contexts is not disposed of with its host. EF's own SQL functions are not on
/// them; sums are kept in cents, so that SQLite can reckon with them itself.
/// </summary>
internal sealed class KeptConnections : DbConnectionInterceptor, IDisposable
{
    private readonly ConcurrentDictionary<KeptConnection, bool> open = [];

    public override InterceptionResult<DbConnection> ConnectionCreating(
        ConnectionCreatingEventData eventData,
        InterceptionResult<DbConnection> result
    ) =>
        eventData.ConnectionString is { } connectionString
            ? InterceptionResult<DbConnection>.SuppressWithResult(New(connectionString))
            : result;

    public void Dispose()
    {
        foreach (var connection in open.Keys)
        {
            connection.Dispose();
        }
    }

    private KeptConnection New(string connectionString)
    {
        var connection = new KeptConnection(connectionString);
        open[connection] = true;
        connection.Disposed += (_, _) => open.TryRemove(connection, out _);
        return connection;
    }
}
