using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Storage;

/// <summary>How the shop's SQLite file is opened.</summary>
internal static class ShopFile
{
    public static void Use(DbContextOptionsBuilder options, CommerceOptions settings) =>
        options.UseSqlite(ConnectionString(settings.DatabaseFile));

    /// <summary>A writer waits up to 30 seconds for another.</summary>
    private static string ConnectionString(string file) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(file),
            DefaultTimeout = 30,
            Pooling = true,
        }.ToString();
}
