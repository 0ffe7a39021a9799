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
        if (!await IsReadyAsync(db, cancellationToken))
        {
            using var door = await OneAtATime.EnterAsync(file + ".opening", cancellationToken);
            await PrepareAsync(db, cancellationToken);
        }

        isOpen = true;
    }

    private async Task<bool> IsReadyAsync(ShopDb db, CancellationToken cancellationToken) =>
        File.Exists(file)
        && !(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any()
        && (!wantsDemo || await ShopSeeder.IsSeededAsync(db, cancellationToken));

    /// <summary>
    /// The migrator's own lock is a row that outlives a killed process; ours goes with it, so whatever row is found here is nobody's.
    /// The write-ahead log, once switched on, stays with the file: readers and a writer do not wait for each other.
    /// </summary>
    private async Task PrepareAsync(ShopDb db, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        if (wantsDemo)
        {
            await seeder.SeedAsync(db, cancellationToken);
        }
    }
}
