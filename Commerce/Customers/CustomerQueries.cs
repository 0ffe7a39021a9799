using BotApp.Commerce.Storage;
using BotApp.Commerce.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Customers;

/// <summary>The customer desk's questions to the database, compiled once for each kind of it.</summary>
internal sealed class CustomerQueries
{
    private static readonly CustomerQueries File = new();
    private static readonly CustomerQueries Server = new();

    private CustomerQueries() { }

    public readonly Func<ShopDb, string, CancellationToken, Task<string?>> IdByLogin = EF.CompileAsyncQuery(
        (ShopDb db, string loginId, CancellationToken cancellationToken) =>
            db.Customers.Where(customer => customer.LoginId == loginId).Select(customer => customer.Id).FirstOrDefault()
    );

    public readonly Func<ShopDb, string, IAsyncEnumerable<Customer>> ById = EF.CompileAsyncQuery(
        (ShopDb db, string customerId) =>
            db
                .Customers.AsNoTracking()
                .Where(customer => customer.Id == customerId)
                .Include(customer => customer.Addresses.OrderBy(saved => saved.No))
                .AsSingleQuery()
    );

    public static CustomerQueries Of(ShopDb db) => db is FileShopDb ? File : Server;
}
