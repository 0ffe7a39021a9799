using System.Globalization;
using BotApp.Commerce;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BotApp.Benchmarks;

/// <summary>
/// A shop of many orders, a hundred a customer, every fourth delivered and the others waiting to be shipped, over a thousand articles. It has a database of its
/// own: a file goes when the shop is disposed, a server's stays on the throw-away server.
/// </summary>
internal sealed class BenchShop : IAsyncDisposable
{
    private const int PerCustomer = 100;
    private const int Articles = 1_000;

    /// <summary>Coprime to every round number of orders: steps of it meet each order once, and another customer each time.</summary>
    private const int Step = 7_919;
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private static readonly Address Home = new("林小满", "19900000001", "浙江省", "杭州市", "余杭区", "青禾街18号");
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("botapp-bench-");
    private readonly ServiceProvider services;
    private readonly int count;
    private long used;

    private BenchShop(string? connectionString, int orders)
    {
        count = orders;
        services = new ServiceCollection()
            .AddLogging()
            .AddCommerce(options =>
            {
                options.SeedDemoShop = false;
                options.DatabaseFile = Path.Combine(folder.FullName, "shop.db");
                options.ConnectionString = connectionString;
            })
            .BuildServiceProvider();
    }

    public static Address Elsewhere { get; } = Home with { Street = "望江路7号" };

    public IServiceProvider Services => services;

    public static string NumberOf(int at) => string.Create(CultureInfo.InvariantCulture, $"261128{at:000000}");

    public static Shopper OwnerOf(int at) => new Shopper.SignedIn(CustomerOf(at));

    public static async Task<BenchShop> OpenAsync(string? server, int orders)
    {
        var shop = new BenchShop(server is null ? null : await NewDatabaseAsync(server), orders);
        await shop.services.GetRequiredService<ShopOpening>().OpenAsync(CancellationToken.None);
        await shop.FillAsync(orders);
        return shop;
    }

    public static bool IsDelivered(int at) => at % 4 == 3;

    /// <summary>So many orders nobody has touched yet, each of another customer than the one before.</summary>
    public IReadOnlyList<int> Next(int wanted, Func<int, bool> fits)
    {
        var orders = new List<int>(wanted);
        while (orders.Count < wanted)
        {
            var at = (int)(used++ * Step % count);
            if (fits(at))
            {
                orders.Add(at);
            }
        }

        return orders;
    }

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
        db.Add(new Category { Id = "cups", Name = new("杯壶", "Cups"), Picture = "cup.svg", Position = 1 });
        db.AddRange(Enumerable.Range(0, Articles).Select(Article));
        await db.SaveChangesAsync();
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

    private static Product Article(int at) =>
        new()
        {
            Id = ProductOf(at),
            CategoryId = "cups",
            Name = new Bilingual("保温杯", "flask"),
            Keywords = "杯子",
            Picture = "cup.svg",
            Variants =
            [
                new()
                {
                    Sku = $"{ProductOf(at)}-01",
                    ProductId = ProductOf(at),
                    Price = 89m,
                    Stock = 1_000_000,
                },
            ],
        };

    private static string ProductOf(int at) => string.Create(CultureInfo.InvariantCulture, $"P{at % Articles}");

    private static Order Order(int at) =>
        new()
        {
            Number = NumberOf(at),
            CustomerId = CustomerOf(at),
            Status = IsDelivered(at) ? OrderStatus.Delivered : OrderStatus.ToShip,
            Currency = Money.Cny,
            GoodsTotal = 89m,
            Discount = 0m,
            Freight = 0m,
            Total = 89m,
            PlacedAt = PaidAt(at),
            PayBefore = Now.AddDays(1),
            PaidAt = PaidAt(at),
            ShippedAt = IsDelivered(at) ? PaidAt(at) : null,
            DeliveredAt = IsDelivered(at) ? Now.AddDays(-1) : null,
            ShipTo = Home,
        };

    private static OrderLine Line(int at) =>
        new()
        {
            OrderNumber = NumberOf(at),
            No = 1,
            ProductId = ProductOf(at),
            Sku = $"{ProductOf(at)}-01",
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
            At = PaidAt(at),
        };

    /// <summary>Three days ago when it was delivered since, else within the last hours.</summary>
    private static DateTimeOffset PaidAt(int at) => IsDelivered(at) ? Now.AddDays(-3) : Now.AddMilliseconds(-at);
}
