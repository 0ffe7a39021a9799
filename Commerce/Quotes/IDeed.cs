using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Quotes;

/// <summary>Something that can be done for a customer in two calls. A deed only plans; <see cref="QuoteBook"/> promises, writes once and keeps the receipts.</summary>
public interface IDeed<in TWish>
{
    /// <summary>Its stable name, such as <c>cancel-order</c>.</summary>
    string Name { get; }

    /// <summary>The letters its receipt numbers begin with, such as TK for 退款单号.</summary>
    string Prefix { get; }

    /// <summary>
    /// Reads what it needs, only objects of that customer, and decides. Called once for the quote and again, in the writing transaction, for the commit: it must
    /// give the same promise for the same facts. Entities it will change are read tracked.
    /// </summary>
    Task<Plan> PlanAsync(ShopDb db, string customerId, TWish wish, CancellationToken cancellationToken);
}
