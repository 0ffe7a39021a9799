using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Storage;

/// <summary>Hands out the pooled contexts of one database as the shop's.</summary>
internal sealed class ShopDbFactory<TDb>(IDbContextFactory<TDb> pool) : IDbContextFactory<ShopDb>
    where TDb : ShopDb
{
    public ShopDb CreateDbContext() => pool.CreateDbContext();

    public async Task<ShopDb> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await pool.CreateDbContextAsync(cancellationToken);
}
