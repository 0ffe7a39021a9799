using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>A whole shop in memory, before it is written.</summary>
internal sealed record ShopContent(
    IReadOnlyList<Category> Categories,
    IReadOnlyList<Product> Products,
    IReadOnlyList<Customer> Customers,
    IReadOnlyList<Sale> Sales,
    IReadOnlyList<PriceChange> PriceChanges,
    Aftermath Aftermath,
    DemoPockets Pockets
);

/// <summary>An order with the parcels it was sent in.</summary>
internal sealed record Sale(Order Order, IReadOnlyList<Waybill> Waybills);
