using BotApp.Commerce.Ports;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Storage;

/// <summary>
/// Hands out the pooled contexts of one database as the shop's, each knowing the merchant's systems. They look for no changes by themselves: the shop's nouns are
/// immutable, and what replaces or joins them says so.
/// </summary>
internal sealed class ShopDbFactory<TDb>(IDbContextFactory<TDb> pool, Lazy<BackOffice> office) : IDbContextFactory<ShopDb>
    where TDb : ShopDb
{
    public ShopDb CreateDbContext() => Knowing(pool.CreateDbContext());

    public async Task<ShopDb> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        Knowing(await pool.CreateDbContextAsync(cancellationToken));

    private TDb Knowing(TDb db)
    {
        db.Office = office.Value;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        return db;
    }
}
