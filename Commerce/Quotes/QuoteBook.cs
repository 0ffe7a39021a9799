using System.Text.Json;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Quotes;

/// <summary>
/// Turns deeds into the two calls of every change: a promise, and its keeping, once. The write, its receipt, its audit entries and its follow-up work are one
/// transaction. The same request key, or the same quote, again returns the first receipt; two processes committing at once end with one write and one receipt.
/// </summary>
public sealed class QuoteBook
{
    /// <summary>How long a promise holds unless the deed says less.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromMinutes(15);

    /// <summary>Many customers after the same last pieces meet at the stock, again and again.</summary>
    private const int Attempts = 30;
    private const int LongestKey = 128;

    private readonly IDbContextFactory<ShopDb> shop;
    private readonly IShopEngine engine;
    private readonly ShopClock clock;

    internal QuoteBook(IDbContextFactory<ShopDb> shop, IShopEngine engine, ShopClock clock)
    {
        this.shop = shop;
        this.engine = engine;
        this.clock = clock;
    }

    /// <summary>What would happen; nothing is written.</summary>
    public async Task<QuoteAnswer> QuoteAsync<TWish>(IDeed<TWish> deed, Shopper shopper, TWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deed);
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return new QuoteAnswer.Refused(Refusal.SignInFirst);
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return await deed.PlanAsync(db, customerId, wish, cancellationToken) switch
        {
            Plan.Yes plan => new QuoteAnswer.Offered(
                Promises.Of(deed.Name, plan, JsonSerializer.Serialize(wish, QuoteJson.Options), clock.Now)
            ),
            Plan.No no => new QuoteAnswer.Refused(no.Refusal),
            _ => throw new InvalidOperationException("A plan is yes or no."),
        };
    }

    /// <summary>Keeps a promise, once.</summary>
    /// <param name="requestKey">The caller's own key of this request, 1 to 128 characters; the same one again is the same request.</param>
    public async Task<CommitAnswer> CommitAsync<TWish>(
        IDeed<TWish> deed,
        Shopper shopper,
        Quote quote,
        string requestKey,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(quote);
        CheckKey(requestKey);
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return new CommitAnswer.Refused(Refusal.SignInFirst);
        }

        var keeping = new Keeping<TWish>(deed, customerId, quote, requestKey, clock);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(keeping, cancellationToken);
            }
            catch (Exception collision) when (attempt < Attempts && IsCollision(collision))
            {
                // another writer came first: whatever it left is read anew
            }
        }
    }

    private static void CheckKey(string requestKey)
    {
        if (string.IsNullOrWhiteSpace(requestKey) || requestKey.Length > LongestKey)
        {
            throw new ArgumentException("A request key has 1 to 128 characters.", nameof(requestKey));
        }
    }

    private bool IsCollision(Exception exception) => exception is DbUpdateConcurrencyException || engine.IsCollision(exception);

    private Task<CommitAnswer> OnceAsync<TWish>(Keeping<TWish> keeping, CancellationToken cancellationToken) =>
        engine.InTurnAsync(
            async db =>
            {
                await using var transaction = await engine.BeginAsync(db, keeping.CustomerId, cancellationToken);
                var answer = await keeping.KeepAsync(db, cancellationToken);
                if (answer is CommitAnswer.Done { Repeated: false })
                {
                    await transaction.CommitAsync(cancellationToken);
                }

                return answer;
            },
            cancellationToken
        );
}
