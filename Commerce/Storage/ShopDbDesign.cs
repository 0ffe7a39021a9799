using BotApp.Commerce.Storage.Postgres;
using BotApp.Commerce.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BotApp.Commerce.Storage;

/// <summary>Lets `dotnet ef` see the SQLite model without a host; it opens no database.</summary>
internal sealed class FileShopDbDesign : IDesignTimeDbContextFactory<FileShopDb>
{
    public FileShopDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<FileShopDb>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>Lets `dotnet ef` see the PostgreSQL model without a host; it opens no database.</summary>
internal sealed class PostgresShopDbDesign : IDesignTimeDbContextFactory<PostgresShopDb>
{
    public PostgresShopDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresShopDb>().UseNpgsql("Host=design").Options);
}
