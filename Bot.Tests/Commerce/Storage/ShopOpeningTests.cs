using BotApp.Commerce;
using BotApp.Commerce.Storage;
using BotApp.Tests.TestKit;
using BotApp.Tests.TestKit.Builders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.Commerce.Storage;

public sealed class ShopOpeningTests : IDisposable
{
    private readonly string file = SeededFiles.NewPath();

    public void Dispose()
    {
        SeededFiles.Close(file);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task The_migrations_make_exactly_the_model()
    {
        await using var shop = Wire();
        await using var db = await Tables(shop);
        db.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task The_compiled_model_is_the_model()
    {
        await using var shop = Wire();
        await using var db = await Tables(shop);
        Columns(db.Model).ShouldBe(Columns(db.GetService<IDesignTimeModel>().Model), ignoreOrder: true);
    }

    [Fact]
    public async Task The_first_opening_makes_the_folder_the_tables_and_the_demo_shop()
    {
        Directory.Delete(Path.GetDirectoryName(file)!);
        await using var shop = Wire();
        var opening = shop.GetRequiredService<ShopOpening>();
        opening.IsOpen.ShouldBeFalse();
        await opening.OpenAsync(CancellationToken.None);
        opening.IsOpen.ShouldBeTrue();
        await using var db = await Tables(shop);
        (await db.Orders.CountAsync()).ShouldBeGreaterThanOrEqualTo(1500);
        (await db.Customers.CountAsync()).ShouldBeGreaterThanOrEqualTo(200);
    }

    [Fact]
    public async Task The_file_keeps_a_write_ahead_log()
    {
        await using var shop = await Open();
        await using var db = await Tables(shop);
        (await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync()).ShouldBe("wal");
    }

    [Fact]
    public async Task A_later_opening_changes_nothing()
    {
        await (await Open()).DisposeAsync();
        await using var shop = await Open(Shop.FirstMorning.AddDays(3));
        await using var db = await Tables(shop);
        (await db.Orders.MaxAsync(order => order.PlacedAt)).ShouldBeLessThan(Shop.FirstMorning);
    }

    [Fact]
    public async Task Two_processes_opening_at_once_make_one_shop()
    {
        await using var one = Wire();
        await using var other = Wire();
        await Task.WhenAll(
            Task.Run(() => one.GetRequiredService<ShopOpening>().OpenAsync(CancellationToken.None)),
            Task.Run(() => other.GetRequiredService<ShopOpening>().OpenAsync(CancellationToken.None))
        );
        await using var db = await Tables(other);
        (await db.Customers.CountAsync(customer => customer.LoginId == "demo-1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_lock_left_behind_by_a_killed_process_locks_nobody_out()
    {
        await using var shop = Wire();
        await using (var db = await Tables(shop))
        {
            await db.Database.ExecuteSqlRawAsync(
                """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01')"""
            );
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await shop.GetRequiredService<ShopOpening>().OpenAsync(patience.Token);
    }

    [Fact]
    public async Task Whoever_waits_for_another_process_can_stop_waiting()
    {
        using var held = new FileStream(file + ".opening", FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        await using var shop = Wire();
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(120));
        await Should.ThrowAsync<OperationCanceledException>(() => shop.GetRequiredService<ShopOpening>().OpenAsync(patience.Token));
    }

    [Fact]
    public async Task A_merchant_who_wants_no_demo_gets_an_empty_shop()
    {
        await using var shop = Wire(options: options => options.SeedDemoShop = false);
        await shop.GetRequiredService<ShopOpening>().OpenAsync(CancellationToken.None);
        await using var db = await Tables(shop);
        (await db.Customers.AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_shop_that_already_knows_somebody_never_gets_the_demo_poured_over_it()
    {
        await using (var own = Wire(options: options => options.SeedDemoShop = false))
        {
            await own.GetRequiredService<ShopOpening>().OpenAsync(CancellationToken.None);
            await using var db = await Tables(own);
            db.Add(An.Customer("c-1"));
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA user_version = 0");
        }

        await using var shop = await Open();
        await using var tables = await Tables(shop);
        (await tables.Customers.CountAsync()).ShouldBe(1);
        (await tables.Products.AnyAsync()).ShouldBeFalse();
    }

    private async Task<ServiceProvider> Open(DateTimeOffset? now = null)
    {
        var shop = Wire(now);
        await shop.GetRequiredService<ShopOpening>().OpenAsync(CancellationToken.None);
        return shop;
    }

    private ServiceProvider Wire(DateTimeOffset? now = null, Action<CommerceOptions>? options = null) =>
        new ServiceCollection()
            .AddSingleton<TimeProvider>(new FakeClock(now ?? Shop.FirstMorning))
            .AddCommerce(settings =>
            {
                settings.DatabaseFile = file;
                options?.Invoke(settings);
            })
            .BuildServiceProvider();

    private static IEnumerable<string> Columns(IModel model) =>
        from table in model.GetRelationalModel().Tables
        from column in table.Columns
        let mapped = column.PropertyMappings[0].Property
        select $"{table.Name}.{column.Name} {column.StoreType} {column.IsNullable} {mapped.GetMaxLength()} {mapped.GetTypeMapping().Converter?.GetType().Name}";

    private static Task<ShopDb> Tables(IServiceProvider shop) =>
        shop.GetRequiredService<IDbContextFactory<ShopDb>>().CreateDbContextAsync();
}
