using BotApp.Commerce.Customers;
using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Quotes;

/// <summary>
/// A desk at which one kind of change is asked for in two calls: <see cref="QuoteAsync"/> says what would happen, <see cref="CommitAsync"/> does it once. What
/// belongs to somebody else is answered like what does not exist.
/// </summary>
public abstract class Desk<TWish>(QuoteBook book) : IDeed<TWish>
{
    public abstract string Name { get; }

    public abstract string Prefix { get; }

    /// <summary>What would happen, line by line, or why not. Writes nothing; may be asked as often as one likes.</summary>
    public Task<QuoteAnswer> QuoteAsync(Shopper shopper, TWish wish, CancellationToken cancellationToken) =>
        book.QuoteAsync(this, shopper, wish, cancellationToken);

    /// <summary>
    /// Does what the quote says, once. The same <paramref name="requestKey"/> (1 to 128 characters) or the same quote again returns the first receipt; a quote
    /// that no longer holds is answered with a new one and nothing is written.
    /// </summary>
    public Task<CommitAnswer> CommitAsync(Shopper shopper, Quote quote, string requestKey, CancellationToken cancellationToken) =>
        book.CommitAsync(this, shopper, quote, requestKey, cancellationToken);

    public abstract Task<Plan> PlanAsync(ShopDb db, string customerId, TWish wish, CancellationToken cancellationToken);
}
