using BotApp.Commerce;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.TestKit;

/// <summary>The demo shop in a database of its own, with a clock a test can move. Disposing deletes the database.</summary>
internal sealed class Shop : IAsyncDisposable
{
    /// <summary>When the shop opened for the first time, unless a test says otherwise: a Sunday morning in Shanghai.</summary>
    public static readonly DateTimeOffset FirstMorning = new(2026, 11, 22, 10, 0, 0, TimeSpan.FromHours(8));

    public static readonly Shopper Xiaoman = new Shopper.SignedIn("c-00001");
    public static readonly Shopper Siyuan = new Shopper.SignedIn("c-00002");
    public static readonly Shopper Emma = new Shopper.SignedIn("c-00003");

    private readonly ServiceProvider services;
    private readonly Func<Task> remove;

    private Shop(ServiceProvider services, FakeClock clock, Func<Task> remove)
    {
        this.services = services;
        this.remove = remove;
        Clock = clock;
    }

    public FakeClock Clock { get; }

    public ShopClock ShopClock => services.GetRequiredService<ShopClock>();

    public OrderDesk Orders => services.GetRequiredService<OrderDesk>();

    public DeliveryDesk Delivery => services.GetRequiredService<DeliveryDesk>();

    public CatalogueDesk Catalogue => services.GetRequiredService<CatalogueDesk>();

    public ShopOpening Opening => services.GetRequiredService<ShopOpening>();

    public CustomerDesk Customers => services.GetRequiredService<CustomerDesk>();

    /// <summary>Anything the room offers, by its type.</summary>
    public T The<T>()
        where T : notnull => services.GetRequiredService<T>();

    public static Task<Shop> Create(DateTimeOffset? opened = null, Action<CommerceOptions>? options = null) =>
        Create(Engine.Sqlite, opened, options);

    public static async Task<Shop> Create(Engine engine, DateTimeOffset? opened = null, Action<CommerceOptions>? options = null)
    {
        var morning = opened ?? FirstMorning;
        if (engine == Engine.Postgres)
        {
            var address = await PostgresServer.NewShopAsync(morning);
            return Wire(morning, options, settings => settings.ConnectionString = address, () => PostgresServer.DropAsync(address));
        }

        var file = SeededFiles.NewPath();
        await SeededFiles.CopyToAsync(file, morning);
        return Wire(morning, options, settings => settings.DatabaseFile = file, () => DeleteAsync(file));
    }

    /// <summary>A shop that sells nothing and knows nobody.</summary>
    public static async Task<Shop> CreateEmpty(Engine engine = Engine.Sqlite, Action<CommerceOptions>? options = null)
    {
        var file = engine == Engine.Sqlite ? SeededFiles.NewPath() : null;
        var address = file is null ? await PostgresServer.NewEmptyAsync() : null;
        var shop = Wire(
            FirstMorning,
            options,
            settings =>
            {
                settings.SeedDemoShop = false;
                settings.ConnectionString = address;
                settings.DatabaseFile = file ?? settings.DatabaseFile;
            },
            () => file is null ? PostgresServer.DropAsync(address!) : DeleteAsync(file)
        );
        await shop.Opening.OpenAsync(CancellationToken.None);
        return shop;
    }

    /// <summary>A shop in a new file of the caller's, who deletes it; nothing is sold there yet.</summary>
    public static Shop CreateAt(string file) =>
        Wire(
            FirstMorning,
            options: null,
            settings =>
            {
                settings.SeedDemoShop = false;
                settings.DatabaseFile = file;
            },
            () => Task.CompletedTask
        );

    /// <summary>A shop that is somewhere already, as another process has it; it stays when this one is disposed of.</summary>
    /// <param name="server">Null: it lies in the file.</param>
    public static Shop Over(string file, string? server, DateTimeOffset now) =>
        Wire(
            now,
            options: null,
            settings => (settings.DatabaseFile, settings.ConnectionString) = (file, server),
            () => Task.CompletedTask
        );

    /// <summary>A copy of a closed shop file, as of its first morning.</summary>
    public static Shop CreateCopy(string of, Action<CommerceOptions>? options = null)
    {
        var file = SeededFiles.NewPath();
        File.Copy(of, file);
        return Wire(FirstMorning, options, settings => settings.DatabaseFile = file, () => DeleteAsync(file));
    }

    private static Shop Wire(DateTimeOffset now, Action<CommerceOptions>? options, Action<CommerceOptions> place, Func<Task> remove)
    {
        var clock = new FakeClock(now);
        var rooms = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(clock)
            .AddCommerce(settings =>
            {
                place(settings);
                options?.Invoke(settings);
            });
        return new Shop(rooms.BuildServiceProvider(), clock, remove);
    }

    private static Task DeleteAsync(string file)
    {
        SeededFiles.Close(file);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The tables themselves, to look behind the desks or to put something there.</summary>
    public Task<ShopDb> Tables() => services.GetRequiredService<IDbContextFactory<ShopDb>>().CreateDbContextAsync();

    public void MoveTo(DateTimeOffset instant) => Clock.Advance(instant - Clock.GetUtcNow());

    /// <summary>Takes an order out of the shop, with everything that belongs to it.</summary>
    public async Task Remove(string orderNumber)
    {
        await using var db = await Tables();
        await db.Orders.Where(order => order.Number == orderNumber).ExecuteDeleteAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await remove();
    }
}
