using System.Globalization;
using System.Text.Json;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Quotes;

/// <summary>The keeping of one promise: the deed planned anew, compared with what was promised, and written with its receipt. The caller commits.</summary>
internal sealed class Keeping<TWish>(IDeed<TWish> deed, string customerId, Quote quote, string requestKey, ShopClock clock)
{
    public string CustomerId => customerId;

    /// <summary>Writes only when the answer is done and not repeated; may be tried anew in a fresh context.</summary>
    public async Task<CommitAnswer> KeepAsync(ShopDb db, CancellationToken cancellationToken)
    {
        if (await EarlierAsync(db, cancellationToken) is { } earlier)
        {
            return new CommitAnswer.Done(earlier, Repeated: true);
        }

        if (quote.Deed != deed.Name)
        {
            throw new ArgumentException($"A quote for {quote.Deed} cannot be committed as {deed.Name}.", nameof(db));
        }

        var wish = JsonSerializer.Deserialize<TWish>(quote.Wish, QuoteJson.Options)!;
        return await deed.PlanAsync(db, customerId, wish, cancellationToken) switch
        {
            Plan.No no => new CommitAnswer.Refused(no.Refusal),
            Plan.Yes plan when IsStale(plan) => new CommitAnswer.Stale(Promises.Of(deed.Name, plan, quote.Wish, clock.Now)),
            Plan.Yes plan => new CommitAnswer.Done(await WriteAsync(db, plan, cancellationToken), Repeated: false),
            _ => throw new InvalidOperationException("A plan is yes or no."),
        };
    }

    private async Task<Receipt?> EarlierAsync(ShopDb db, CancellationToken cancellationToken)
    {
        var earlier = await ReceiptQueries.Of(db).Earlier(db, customerId, requestKey, quote.Id).ToListAsync(cancellationToken);
        return earlier.Find(receipt => receipt.RequestKey == requestKey) ?? earlier.FirstOrDefault();
    }

    private bool IsStale(Plan.Yes plan) => clock.Now > quote.ValidUntil || Fingerprint.Of(plan, quote.Wish) != quote.Fingerprint;

    private async Task<Receipt> WriteAsync(ShopDb db, Plan.Yes plan, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var number = Ids.Number(deed.Prefix, now.ToString("yyMMdd", CultureInfo.InvariantCulture));
        var writing = new Writing(db, customerId, deed.Name, number, now);
        await plan.WriteAsync(writing, cancellationToken);
        var receipt = ReceiptOf(plan, writing);
        db.Enter(receipt);
        await db.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        return receipt;
    }

    private Receipt ReceiptOf(Plan.Yes plan, Writing writing) =>
        new()
        {
            Number = writing.ReceiptNumber,
            Deed = deed.Name,
            CustomerId = customerId,
            RequestKey = requestKey,
            QuoteId = quote.Id,
            Subject = plan.Subject,
            Amount = plan.Amount,
            Currency = plan.Currency,
            Lines = JsonSerializer.Serialize(plan.Lines, QuoteJson.Options),
            Clauses = string.Join(' ', plan.Clauses.Select(clause => clause.Code)),
            At = writing.Now,
            Details = writing.Details,
        };
}
