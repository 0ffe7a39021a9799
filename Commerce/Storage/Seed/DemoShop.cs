namespace BotApp.Commerce.Storage.Seed;

/// <summary>Builds the demo shop around a moment: the same shop every time, its dates counted back from that moment.</summary>
internal static class DemoShop
{
    public const ulong Seed = 20_260_101;

    public static ShopContent Build(DateTimeOffset moment, ShopClock clock)
    {
        var now = clock.ToShop(DateTimeOffset.FromUnixTimeSeconds(moment.ToUnixTimeSeconds()));
        var dice = new Dice(Seed);
        var products = Departments
            .All.SelectMany(department => department.Goods.Select(goods => goods.Product(department.Id, dice)))
            .ToList();
        var customers = People.All(dice, now);
        DemoStory StoryOf(int demo) => new(customers[demo - 1], now, clock, products);
        var crowd = new Crowd(dice, clock, products, [.. customers.Skip(3)]);
        var books = new OrderBooks(products, now);
        IReadOnlyList<Sale> sales =
        [
            .. DemoXiaoman.Sales(StoryOf(1)),
            .. DemoSiyuan.Sales(StoryOf(2)),
            .. DemoEmma.Sales(StoryOf(3)),
            .. crowd.Sales(now),
        ];
        sales = [.. sales.Select(sale => sale with { Order = books.Keep(sale.Order) })];
        var prices = PriceFalls.Of([.. products, .. Novelties.Products], sales, now);
        return new ShopContent(
            [.. Departments.All.Select((department, i) => department.Category(i + 1))],
            [.. products.Select(prices.Current), .. Novelties.Products],
            customers,
            sales,
            prices.History,
            Aftermath.Of(sales, now),
            new DemoPockets(products, sales, now, clock)
        );
    }
}
