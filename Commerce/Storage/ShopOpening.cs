using BotApp.Commerce.Storage.Seed;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce.Storage;

/// <summary>Makes the database ready: its folder, its tables, its first content. Doing it twice, or from two processes at once, is harmless.</summary>
public sealed class ShopOpening
{
    private readonly IDbContextFactory<ShopDb> shop;
    private readonly IShopEngine engine;
    private readonly ShopSeeder seeder;
    private readonly bool wantsDemo;
    private volatile bool isOpen;

    internal ShopOpening(IDbContextFactory<ShopDb> shop, IShopEngine engine, ShopClock clock, IOptions<CommerceOptions> options)
    {
        this.shop = shop;
        this.engine = engine;
        seeder = new ShopSeeder(clock);
        wantsDemo = options.Value.SeedDemoShop;
    }

    /// <summary>Whether the shop can be asked.</summary>
    public bool IsOpen => isOpen;

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        if (await engine.VersionAsync(db, cancellationToken) != Version(db))
        {
            await using var door = await engine.EnterAsync(db, cancellationToken);
            await PrepareAsync(db, cancellationToken);
        }

        isOpen = true;
    }

    /// <summary>How many migrations made the tables; written last, so a file that carries it is complete.</summary>
    private static int Version(ShopDb db) => db.Database.GetMigrations().Count();

    private async Task PrepareAsync(ShopDb db, CancellationToken cancellationToken)
    {
        await engine.PrepareAsync(db, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        if (wantsDemo)
        {
            await seeder.SeedAsync(db, cancellationToken);
        }

        await engine.SetVersionAsync(db, Version(db), cancellationToken);
    }
}
