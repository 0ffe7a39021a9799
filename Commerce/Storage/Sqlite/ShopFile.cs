using System.Data;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BotApp.Commerce.Storage.Sqlite;

/// <summary>A shop kept in a SQLite file.</summary>
internal sealed class ShopFile(string file, IDbContextFactory<ShopDb> writers) : IShopEngine
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int TakenKey = 1555;
    private const int TakenIndex = 2067;

    /// <summary>Writers of one process queue here: the driver lets whoever finds the file taken sleep for 150 ms and try again.</summary>
    private readonly WriterQueue turns = new();

    public static void Use(DbContextOptionsBuilder options, CommerceOptions settings, KeptConnections connections) =>
        options.UseSqlite(ConnectionString(settings.DatabaseFile)).AddInterceptors(connections, new KeptStatements());

    public async Task<int> VersionAsync(ShopDb db, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    public Task SetVersionAsync(ShopDb db, int version, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version}"), cancellationToken);

    public async Task<IAsyncDisposable> EnterAsync(ShopDb db, CancellationToken cancellationToken) =>
        await OneAtATime.EnterAsync(Path.GetFullPath(file) + ".opening", cancellationToken);

    /// <summary>
    /// Switches the write-ahead log on, which stays with the file: readers and a writer do not wait for each other. Clears the migrator's lock, a row that
    /// outlives a killed process; the caller holds a lock that does not, so whatever row is found is nobody's.
    /// </summary>
    public async Task PrepareAsync(ShopDb db, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
    }

    public Task<T> InTurnAsync<T>(Func<ShopDb, Task<T>> work, CancellationToken cancellationToken) =>
        turns.RunAsync(() => writers.WithOneAsync(work, cancellationToken), cancellationToken);

    /// <summary>A file has one writer at a time anyway.</summary>
    public Task<IDbContextTransaction> BeginAsync(ShopDb db, string customerId, CancellationToken cancellationToken) =>
        db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);

    public bool IsCollision(Exception exception) =>
        exception.GetBaseException()
            is SqliteException { SqliteErrorCode: Busy or Locked }
                or SqliteException { SqliteExtendedErrorCode: TakenKey or TakenIndex };

    /// <summary>A writer waits up to 30 seconds for another.</summary>
    private static string ConnectionString(string file) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(file),
            DefaultTimeout = 30,
            Pooling = true,
        }.ToString();
}
