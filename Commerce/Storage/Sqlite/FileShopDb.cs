using BotApp.Commerce.Quotes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BotApp.Commerce.Storage.Sqlite;

/// <summary>The shop's tables in a SQLite file.</summary>
public sealed class FileShopDb(DbContextOptions<FileShopDb> options) : ShopDb(options)
{
    /// <summary>
    /// Saves as any context does. Within a transaction new rows of the books – receipts, audit entries, follow-up work, to which nothing refers – go to the file
    /// before, past EF's batches, which cost several times as much as the insert.
    /// </summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var books = Database.CurrentTransaction is null ? [] : Books();
        foreach (var row in books)
        {
            await KeptInsert.Into(row.Metadata).WriteAsync(this, row.Entity, cancellationToken);
            row.State = EntityState.Detached;
        }

        return books.Count + await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private List<EntityEntry> Books() =>
        [.. ChangeTracker.Entries().Where(row => row is { State: EntityState.Added, Entity: Receipt or AuditEntry or OutboxRow })];
}
