using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;

namespace BotApp.Channels.WebChat;

/// <summary>What the demo shop's page shows: who one can be, and one product of every few on the shelf.</summary>
internal sealed class ShopFront(CatalogueDesk catalogue, CustomerDesk customers)
{
    private const int MostProducts = 12;

    /// <summary>Login ids of the customers anybody may try the demo shop as.</summary>
    public static IReadOnlyList<string> DemoCustomers { get; } = ["demo-1", "demo-2", "demo-3"];

    public async Task<FrontView> LookAsync(CancellationToken cancellationToken)
    {
        var products = await catalogue.ProductsAsync(categoryId: null, cancellationToken);
        var every = Math.Max(1, products.Count / MostProducts);
        return new FrontView(
            await WhoAsync(cancellationToken),
            [.. products.Where((_, index) => index % every == 0).Take(MostProducts).Select(TileOf)]
        );
    }

    private async Task<List<CustomerView>> WhoAsync(CancellationToken cancellationToken)
    {
        var views = new List<CustomerView>();
        foreach (var loginId in DemoCustomers)
        {
            var shopper = await customers.SignInAsync(loginId, cancellationToken);
            if (await customers.FindAsync(shopper, cancellationToken) is { } customer)
            {
                views.Add(new CustomerView(loginId, customer.Name));
            }
        }

        return views;
    }

    private static TileView TileOf(Product product) =>
        new(
            product.Name.Zh,
            product.Name.En,
            "/media/" + Uri.EscapeDataString(product.Picture),
            product.Variants.Min(variant => variant.Price)
        );

    internal sealed record FrontView(IReadOnlyList<CustomerView> Customers, IReadOnlyList<TileView> Products);

    internal sealed record CustomerView(string Id, string Name);

    /// <param name="PriceFrom">In CNY, of the cheapest variant.</param>
    internal sealed record TileView(string Name, string EnglishName, string Image, decimal PriceFrom);
}
