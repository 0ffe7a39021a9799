namespace BotApp.Commerce.Storage.Seed;

/// <summary>Everything the demo shop sells. Names, makers and prices are invented.</summary>
internal static class Departments
{
    public static IReadOnlyList<Department> All { get; } =
    [
        TechGoods.Phones,
        TechGoods.Computers,
        HomeGoods.Appliances,
        FashionGoods.Clothing,
        FashionGoods.Shoes,
        DailyGoods.Beauty,
        DailyGoods.Food,
        HomeGoods.Home,
        DailyGoods.Baby,
    ];
}
