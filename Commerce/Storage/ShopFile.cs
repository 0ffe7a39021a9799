using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Storage;

/// <summary>What is particular to a shop kept in a SQLite file.</summary>
internal static class ShopFile
{
    public static void Use(DbContextOptionsBuilder options, CommerceOptions settings) =>
        options.UseSqlite(ConnectionString(settings.DatabaseFile));

    /// <summary>The number last set, 0 in a new file. Asked in plain SQL: the first LINQ question would cost every start a quarter of a second.</summary>
    public static async Task<int> VersionAsync(ShopDb db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    public static Task SetVersionAsync(ShopDb db, int version, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version}"), cancellationToken);

    /// <summary>
    /// Switches the write-ahead log on, which stays with the file: readers and a writer do not wait for each other. Clears the migrator's lock, a row that
    /// outlives a killed process; the caller holds a lock that does not, so whatever row is found is nobody's.
    /// </summary>
    public static async Task PrepareAsync(ShopDb db, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
    }

    /// <summary>A writer waits up to 30 seconds for another.</summary>
    private static string ConnectionString(string file) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(file),
            DefaultTimeout = 30,
            Pooling = true,
        }.ToString();
}
