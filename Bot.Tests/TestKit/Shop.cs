using BotApp.Commerce;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.TestKit;

/// <summary>The demo shop on a SQLite file of its own, with a clock a test can move. Disposing deletes the file.</summary>
internal sealed class Shop : IAsyncDisposable
{
    /// <summary>When the shop opened for the first time, unless a test says otherwise: a Sunday morning in Shanghai.</summary>
    public static readonly DateTimeOffset FirstMorning = new(2026, 11, 22, 10, 0, 0, TimeSpan.FromHours(8));

    public static readonly Shopper Xiaoman = new Shopper.SignedIn("c-00001");
    public static readonly Shopper Siyuan = new Shopper.SignedIn("c-00002");
    public static readonly Shopper Emma = new Shopper.SignedIn("c-00003");

    private readonly ServiceProvider services;
    private readonly string file;

    private Shop(ServiceProvider services, string file, FakeClock clock)
    {
        this.services = services;
        this.file = file;
        Clock = clock;
    }

    public FakeClock Clock { get; }

    public ShopClock ShopClock => services.GetRequiredService<ShopClock>();

    public OrderDesk Orders => services.GetRequiredService<OrderDesk>();

    public DeliveryDesk Delivery => services.GetRequiredService<DeliveryDesk>();

    public CatalogueDesk Catalogue => services.GetRequiredService<CatalogueDesk>();

    public ShopOpening Opening => services.GetRequiredService<ShopOpening>();

    public CustomerDesk Customers => services.GetRequiredService<CustomerDesk>();

    public static async Task<Shop> Create(DateTimeOffset? opened = null)
    {
        var path = SeededFiles.NewPath();
        await SeededFiles.CopyToAsync(path, opened ?? FirstMorning);
        var clock = new FakeClock(opened ?? FirstMorning);
        var rooms = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddCommerce(options => options.DatabaseFile = path);
        return new Shop(rooms.BuildServiceProvider(), path, clock);
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
        SeededFiles.Close(file);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }
}
