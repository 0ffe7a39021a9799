using System.Globalization;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BotApp.Benchmarks;

/// <summary>A shop of many paid orders, a hundred a customer, in a database of its own; a file goes when it is disposed, a server's stays on the throw-away server.</summary>
internal sealed class BenchShop : IAsyncDisposable
{
    private const int PerCustomer = 100;
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 2, 0, 0, TimeSpan.Zero);
    private static readonly Address Home = new("林小满", "19900000001", "浙江省", "杭州市", "余杭区", "青禾街18号");
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("botapp-bench-");
    private readonly ServiceProvider services;
    private int used;

    private BenchShop(string? connectionString) =>
        services = new ServiceCollection()
            .AddLogging()
            .AddCommerce(options =>
            {
                options.SeedDemoShop = false;
                options.DatabaseFile = Path.Combine(folder.FullName, "shop.db");
                options.ConnectionString = connectionString;
            })
            .BuildServiceProvider();

    public static Address Elsewhere { get; } = Home with { Street = "望江路7号" };

    public IServiceProvider Services => services;

    public static string NumberOf(int at) => string.Create(CultureInfo.InvariantCulture, $"261128{at:000000}");

    public static Shopper OwnerOf(int at) => new Shopper.SignedIn(CustomerOf(at));

    public static async Task<BenchShop> OpenAsync(string? server, int orders)
    {
        var shop = new BenchShop(server is null ? null : await NewDatabaseAsync(server));
        await shop.services.GetRequiredService<ShopOpening>().OpenAsync(CancellationToken.None);
        await shop.FillAsync(orders);
        return shop;
    }

    /// <summary>So many orders nobody has touched yet.</summary>
    public IEnumerable<int> Next(int count) => Enumerable.Range((used += count) - count, count);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task<string> NewDatabaseAsync(string server)
    {
        var name = $"bench_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
    }

    private static string CustomerOf(int at) => string.Create(CultureInfo.InvariantCulture, $"c-{at / PerCustomer:00000}");

    private async Task FillAsync(int orders)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<ShopDb>>().CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.WriteRowsAsync(Enumerable.Range(0, orders / PerCustomer).Select(Customer), CancellationToken.None);
        await db.WriteRowsAsync(Enumerable.Range(0, orders).Select(Order), CancellationToken.None);
        await db.WriteRowsAsync(Enumerable.Range(0, orders).Select(Line), CancellationToken.None);
        await db.WriteRowsAsync(Enumerable.Range(0, orders).Select(Payment), CancellationToken.None);
        await transaction.CommitAsync();
    }

    private static Commerce.Customers.Customer Customer(int at) =>
        new()
        {
            Id = CustomerOf(at * PerCustomer),
            Name = Home.Recipient,
            Phone = Home.Phone,
            Language = "zh",
            JoinedAt = Now,
        };

    private static Order Order(int at) =>
        new()
        {
            Number = NumberOf(at),
            CustomerId = CustomerOf(at),
            Status = OrderStatus.ToShip,
            Currency = Money.Cny,
            GoodsTotal = 89m,
            Discount = 0m,
            Freight = 0m,
            Total = 89m,
            PlacedAt = Now.AddSeconds(-at),
            PayBefore = Now.AddDays(1),
            PaidAt = Now.AddSeconds(-at),
            ShipTo = Home,
        };

    private static OrderLine Line(int at) =>
        new()
        {
            OrderNumber = NumberOf(at),
            No = 1,
            ProductId = "P1",
            Sku = "P1-01",
            Name = new Bilingual("保温杯", "flask"),
            Options = new Bilingual("黛蓝", "ink blue"),
            Picture = "cup.svg",
            Quantity = 1,
            UnitPrice = 89m,
            Discount = 0m,
        };

    private static OrderPayment Payment(int at) =>
        new()
        {
            OrderNumber = NumberOf(at),
            No = 1,
            Type = PaymentType.Payment,
            Method = MethodKind.WeChatPay,
            Amount = 89m,
            At = Now,
        };
}
