using BotApp.Commerce.Storage.Seed;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce.Storage;

/// <summary>Makes the database ready: its folder, its tables, its first content. Doing it twice, or from two processes at once, is harmless.</summary>
public sealed class ShopOpening
{
    private readonly IDbContextFactory<ShopDb> shop;
    private readonly ShopSeeder seeder;
    private readonly string file;
    private readonly bool wantsDemo;
    private volatile bool isOpen;

    public ShopOpening(IDbContextFactory<ShopDb> shop, ShopClock clock, IOptions<CommerceOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.shop = shop;
        seeder = new ShopSeeder(clock);
        file = Path.GetFullPath(options.Value.DatabaseFile);
        wantsDemo = options.Value.SeedDemoShop;
    }

    /// <summary>Whether the shop can be asked.</summary>
    public bool IsOpen => isOpen;

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        if (await ShopFile.VersionAsync(db, cancellationToken) != Version(db))
        {
            using var door = await OneAtATime.EnterAsync(file + ".opening", cancellationToken);
            await PrepareAsync(db, cancellationToken);
        }

        isOpen = true;
    }

    /// <summary>How many migrations made the tables; written last, so a file that carries it is complete.</summary>
    private static int Version(ShopDb db) => db.Database.GetMigrations().Count();

    private async Task PrepareAsync(ShopDb db, CancellationToken cancellationToken)
    {
        await ShopFile.PrepareAsync(db, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        if (wantsDemo)
        {
            await seeder.SeedAsync(db, cancellationToken);
        }

        await ShopFile.SetVersionAsync(db, Version(db), cancellationToken);
    }
}
