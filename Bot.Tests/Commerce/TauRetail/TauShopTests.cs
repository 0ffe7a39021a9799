using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.TauRetail;

public sealed class TauShopTests
{
    [SharedDataFact("TAU_DATA", "tau-retail")]
    public async Task All_its_users_orders_and_products_arrive_and_read_back_the_same()
    {
        await using var tau = await TauShop.CreateAsync();
        tau.Report!.Findings.ShouldBeEmpty();
        await using var db = await tau.Shop.Tables();
        (await db.Customers.CountAsync()).ShouldBe(500);
        (await db.Orders.CountAsync()).ShouldBe(1000);
        (await db.Products.CountAsync()).ShouldBe(50);
        (await db.Orders.CountAsync(order => order.Currency != "USD")).ShouldBe(0);

        var orders = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(TauShop.Source, "orders.json")))!.AsObject();
        foreach (var (number, order) in orders)
        {
            Canonical(await tau.ReadBackAsync(number)).ShouldBe(Canonical(order!), number);
        }
    }

    [SharedDataFact("TAU_DATA", "tau-retail")]
    public async Task What_is_available_has_stock_and_gift_cards_keep_their_balance()
    {
        await using var tau = await TauShop.CreateAsync();
        await using var db = await tau.Shop.Tables();
        var users = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(TauShop.Source, "users.json")))!.AsObject();
        var products = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(TauShop.Source, "products.json")))!.AsObject();
        var variants = products
            .SelectMany(product => product.Value!["variants"]!.AsObject())
            .ToDictionary(pair => pair.Key, pair => pair.Value!);
        var balances = users
            .SelectMany(user => user.Value!["payment_methods"]!.AsObject())
            .ToDictionary(method => method.Key, method => (decimal?)method.Value!["balance"]);

        (await db.PaymentMethods.ToDictionaryAsync(method => method.Id, method => method.Balance)).ShouldBe(balances, ignoreOrder: true);
        (await db.Variants.ToListAsync()).ShouldAllBe(variant =>
            variant.Stock == ((bool)variants[variant.Sku]["available"]! ? 100 : 0)
            && variant.Price == (decimal)variants[variant.Sku]["price"]!
        );
    }

    /// <summary>Members by name, numbers by value: 12.50 is 12.5.</summary>
    private static string Canonical(JsonNode? node) =>
        node switch
        {
            JsonObject members =>
                $"{{{string.Join(',', members.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}:{Canonical(pair.Value)}"))}}}",
            JsonArray parts => $"[{string.Join(',', parts.Select(Canonical))}]",
            { } value when value.GetValueKind() == JsonValueKind.Number => decimal.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)
                .ToString("0.00", CultureInfo.InvariantCulture),
            { } value => value.ToJsonString(),
            null => "null",
        };
}
