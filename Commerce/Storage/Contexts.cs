using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Storage;

/// <summary>Contexts to write in.</summary>
internal static class Contexts
{
    /// <summary>Work with a context of its own, which saves in a transaction: what fails is taken back as a whole, so that no save needs a savepoint.</summary>
    public static async Task<T> WithOneAsync<T>(this IDbContextFactory<ShopDb> shop, Func<ShopDb, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        db.Database.AutoSavepointsEnabled = false;
        return await work(db);
    }
}
