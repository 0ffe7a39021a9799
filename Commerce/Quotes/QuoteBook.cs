using System.Globalization;
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
        return await deed.PlanAsync(db, customerId, wish, cancellationToken) switch
        {
            Plan.Yes plan => new QuoteAnswer.Offered(Promise(deed.Name, plan, JsonSerializer.Serialize(wish, QuoteJson.Options))),
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

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(deed, new Request(customerId, quote, requestKey), cancellationToken);
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

    private async Task<CommitAnswer> OnceAsync<TWish>(IDeed<TWish> deed, Request request, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        await using var transaction = await engine.BeginAsync(db, request.CustomerId, cancellationToken);
        if (await EarlierAsync(db, request, cancellationToken) is { } earlier)
        {
            return new CommitAnswer.Done(earlier, Repeated: true);
        }

        if (request.Quote.Deed != deed.Name)
        {
            throw new ArgumentException($"A quote for {request.Quote.Deed} cannot be committed as {deed.Name}.", nameof(request));
        }

        var wish = JsonSerializer.Deserialize<TWish>(request.Quote.Wish, QuoteJson.Options)!;
        switch (await deed.PlanAsync(db, request.CustomerId, wish, cancellationToken))
        {
            case Plan.No no:
                return new CommitAnswer.Refused(no.Refusal);
            case Plan.Yes plan when IsStale(request.Quote, plan):
                return new CommitAnswer.Stale(Promise(deed.Name, plan, request.Quote.Wish));
            case Plan.Yes plan:
                var receipt = await WriteAsync(db, deed, request, plan, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return new CommitAnswer.Done(receipt, Repeated: false);
            default:
                throw new InvalidOperationException("A plan is yes or no.");
        }
    }

    private static async Task<Receipt?> EarlierAsync(ShopDb db, Request request, CancellationToken cancellationToken)
    {
        var queries = ReceiptQueries.Of(db);
        return await queries.ByKey(db, request.CustomerId, request.Key).FirstOrDefaultAsync(cancellationToken)
            ?? await queries.ByQuote(db, request.CustomerId, request.Quote.Id).FirstOrDefaultAsync(cancellationToken);
    }

    private bool IsStale(Quote quote, Plan.Yes plan) =>
        clock.Now > quote.ValidUntil || Fingerprint.Of(plan, quote.Wish) != quote.Fingerprint;

    private async Task<Receipt> WriteAsync<TWish>(
        ShopDb db,
        IDeed<TWish> deed,
        Request request,
        Plan.Yes plan,
        CancellationToken cancellationToken
    )
    {
        var now = clock.Now;
        var number = Ids.Number(deed.Prefix, now.ToString("yyMMdd", CultureInfo.InvariantCulture));
        var writing = new Writing(db, request.CustomerId, deed.Name, number, now);
        await plan.WriteAsync(writing, cancellationToken);
        var receipt = new Receipt
        {
            Number = number,
            Deed = deed.Name,
            CustomerId = request.CustomerId,
            RequestKey = request.Key,
            QuoteId = request.Quote.Id,
            Subject = plan.Subject,
            Amount = plan.Amount,
            Currency = plan.Currency,
            Lines = JsonSerializer.Serialize(plan.Lines, QuoteJson.Options),
            Clauses = string.Join(' ', plan.Clauses.Select(clause => clause.Code)),
            At = now,
            Details = writing.Details,
        };
        db.Receipts.Add(receipt);
        await db.SaveChangesAsync(cancellationToken);
        return receipt;
    }

    private Quote Promise(string deed, Plan.Yes plan, string wish)
    {
        var now = clock.Now;
        var usual = now + Holds;
        return new Quote
        {
            Id = Ids.New(),
            Deed = deed,
            Subject = plan.Subject,
            Wish = wish,
            Headline = plan.Headline,
            Lines = plan.Lines,
            Amount = plan.Amount,
            Currency = plan.Currency,
            Clauses = plan.Clauses,
            Overruled = plan.Overruled,
            QuotedAt = now,
            ValidUntil = plan.NotAfter is { } end && end < usual ? end : usual,
            Fingerprint = Fingerprint.Of(plan, wish),
        };
    }

    private sealed record Request(string CustomerId, Quote Quote, string Key);
}
