using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace BotApp.Commerce.Storage.Postgres;

/// <summary>A shop kept in PostgreSQL.</summary>
internal sealed class ShopServer(IDbContextFactory<ShopDb> shop) : IShopEngine
{
    /// <summary>Any number will do as long as every process takes the same.</summary>
    private const long Door = 0x53484f50;

    public static void Use(DbContextOptionsBuilder options, CommerceOptions settings) => options.UseNpgsql(settings.ConnectionString);

    public async Task<int> VersionAsync(ShopDb db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        return await ScalarAsync(db, "SELECT COUNT(*) FROM pg_class WHERE oid = to_regclass('shop_version')", cancellationToken) == 0
            ? 0
            : await ScalarAsync(db, "SELECT COALESCE(MAX(version), 0) FROM shop_version", cancellationToken);
    }

    public async Task SetVersionAsync(ShopDb db, int version, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlRawAsync("CREATE TABLE IF NOT EXISTS shop_version (version integer PRIMARY KEY)", cancellationToken);
        await db.Database.ExecuteSqlAsync($"INSERT INTO shop_version VALUES ({version}) ON CONFLICT DO NOTHING", cancellationToken);
    }

    public async Task<IAsyncDisposable> EnterAsync(ShopDb db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Door})", cancellationToken);
        return new Held(db);
    }

    public Task PrepareAsync(ShopDb db, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A server lets many write at once.</summary>
    public Task<T> InTurnAsync<T>(Func<ShopDb, Task<T>> work, CancellationToken cancellationToken) =>
        shop.WithOneAsync(work, cancellationToken);

    /// <summary>
    /// A lock on the customer, gone with the transaction; every statement after it sees what others committed before. Serializable transactions were tried: on
    /// small indexes they collide page by page, and eight writers for eight customers refused each other until they gave up.
    /// </summary>
    public async Task<IDbContextTransaction> BeginAsync(ShopDb db, string customerId, CancellationToken cancellationToken)
    {
        var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({customerId}, 0))", cancellationToken);
        return transaction;
    }

    public bool IsCollision(Exception exception) =>
        exception.GetBaseException()
            is PostgresException
            {
                SqlState: PostgresErrorCodes.SerializationFailure
                    or PostgresErrorCodes.DeadlockDetected
                    or PostgresErrorCodes.UniqueViolation
            };

    private static async Task<int> ScalarAsync(ShopDb db, string sql, CancellationToken cancellationToken)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    private sealed class Held(ShopDb db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Door})");
    }
}
