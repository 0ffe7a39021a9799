using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BotApp.Commerce.Storage.Sqlite;

/// <summary>The shop's tables in a SQLite file.</summary>
public sealed class FileShopDb(DbContextOptions<FileShopDb> options) : ShopDb(options)
{
    private (IDbContextTransaction? Within, List<object> Rows) books = (null, []);

    /// <summary>
    /// Within a transaction rows of the books go to the file past EF's tracking and batches, which cost several times as much as the insert. A transaction that
    /// is taken back takes the rows waiting for it along.
    /// </summary>
    internal override void Enter(object row)
    {
        if (Database.CurrentTransaction is not { } transaction)
        {
            base.Enter(row);
            return;
        }

        if (books.Within != transaction)
        {
            books = (transaction, []);
        }

        books.Rows.Add(row);
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var entered = books.Within is not null && books.Within == Database.CurrentTransaction ? books.Rows : [];
        books = (null, []);
        foreach (var row in entered)
        {
            await KeptInsert.Into(Model.FindEntityType(row.GetType())!).WriteAsync(this, row, cancellationToken);
        }

        return entered.Count + await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }
}
