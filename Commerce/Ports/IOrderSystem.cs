using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Ports;

/// <summary>
/// Where a merchant keeps orders. The shop's own (the default) works on <see cref="ShopDb"/> and takes part in the caller's transaction; another one may ignore
/// it and leave its writes to the outbox.
/// </summary>
public interface IOrderSystem
{
    /// <summary>A customer's latest orders with their lines, latest first, to be read only.</summary>
    Task<IReadOnlyList<Order>> LatestAsync(ShopDb db, string customerId, int take, CancellationToken cancellationToken);

    /// <summary>Those that are paid and not wholly received.</summary>
    Task<IReadOnlyList<Order>> UnderWayAsync(ShopDb db, string customerId, int take, CancellationToken cancellationToken);

    /// <summary>An order of that customer with its lines, to be read only; null for a missing and a foreign one alike.</summary>
    Task<Order?> FindAsync(ShopDb db, string customerId, string number, CancellationToken cancellationToken);

    /// <summary>The same with everything that belongs to it, held so that <see cref="SaveAsync"/> can replace it.</summary>
    Task<Order?> FindToChangeAsync(ShopDb db, string customerId, string number, CancellationToken cancellationToken);

    /// <summary>Replaces an order found to change; the caller has raised the version. Nothing is saved before the caller's transaction is.</summary>
    Task SaveAsync(ShopDb db, Order found, Order changed, CancellationToken cancellationToken);
}
