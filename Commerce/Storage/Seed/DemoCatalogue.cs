using BotApp.Commerce.Catalogue;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>What the demo shop sells, for tools that need its names and no shop; prices and stock are those of its first morning.</summary>
public static class DemoCatalogue
{
    public static IReadOnlyList<Category> Categories { get; } =
    [.. Departments.All.Select((department, place) => department.Category(place + 1))];

    public static IReadOnlyList<Product> Products { get; } = Made();

    private static List<Product> Made()
    {
        var dice = new Dice(DemoShop.Seed);
        return
        [
            .. Departments.All.SelectMany(department => department.Goods.Select(goods => goods.Product(department.Id, dice))),
            .. Novelties.Products,
        ];
    }
}
