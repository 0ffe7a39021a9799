using Microsoft.EntityFrameworkCore.Storage;

namespace BotApp.Commerce.Storage;

/// <summary>What is particular to the kind of database a shop is kept in.</summary>
internal interface IShopEngine
{
    /// <summary>The number last set, 0 in a new database. Asked in plain SQL: the first LINQ question would cost every start a quarter of a second.</summary>
    Task<int> VersionAsync(ShopDb db, CancellationToken cancellationToken);

    Task SetVersionAsync(ShopDb db, int version, CancellationToken cancellationToken);

    /// <summary>A lock only one process at a time holds, until it is disposed or the process dies; the context's connection stays open meanwhile.</summary>
    Task<IAsyncDisposable> EnterAsync(ShopDb db, CancellationToken cancellationToken);

    /// <summary>What has to be so before the tables are made; called under the lock.</summary>
    Task PrepareAsync(ShopDb db, CancellationToken cancellationToken);

    /// <summary>Does that work, with a context of its own, when it is this process's turn to write; <see cref="BeginAsync"/> comes within, another turn never.</summary>
    Task<T> InTurnAsync<T>(Func<ShopDb, Task<T>> work, CancellationToken cancellationToken);

    /// <summary>
    /// Begins a writing transaction in which nobody else writes for that customer: what is read in it about the customer's own things holds until it ends. What
    /// customers share, such as stock, is guarded by versions.
    /// </summary>
    Task<IDbContextTransaction> BeginAsync(ShopDb db, string customerId, CancellationToken cancellationToken);

    /// <summary>Whether a failed write met another one and may succeed when everything is read and tried anew.</summary>
    bool IsCollision(Exception exception);
}
