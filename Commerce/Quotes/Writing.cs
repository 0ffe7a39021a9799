using System.Globalization;
using System.Text.Json;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Quotes;

/// <summary>What a deed writes with: the tables, the receipt's number, the moment, and the follow-up work that goes with it.</summary>
public sealed class Writing(ShopDb db, string customerId, string deed, string receiptNumber, DateTimeOffset now)
{
    private int stockCalls;

    public ShopDb Db => db;

    public string CustomerId => customerId;

    public string ReceiptNumber => receiptNumber;

    public DateTimeOffset Now => now;

    /// <summary>What else the caller is told with the receipt, as JSON; null: nothing.</summary>
    public string? Details { get; private set; }

    /// <summary>Replaces a record found in this context by its successor; the version, where it has one, is raised by the caller with <c>with</c>.</summary>
    public void Replace<T>(T found, T successor)
        where T : class => db.Replace(found, successor);

    /// <summary>Replaces an order in the merchant's order system; its version has been raised with <c>with</c>.</summary>
    public Task SaveAsync(Order found, Order changed, CancellationToken cancellationToken) =>
        db.Office.Orders.SaveAsync(db, found, changed, cancellationToken);

    /// <summary>Takes pieces out of stock; the plan has seen that there are enough, and what is gone meanwhile makes the commit try anew.</summary>
    public async Task TakeAsync(string sku, int quantity, CancellationToken cancellationToken)
    {
        if (await db.Office.Stock.TakeAsync(db, sku, quantity, StockReference(), cancellationToken) is StockAnswer.Short)
        {
            throw new DbUpdateConcurrencyException($"The last pieces of {sku} went to somebody else.");
        }
    }

    public Task PutBackAsync(string sku, int quantity, CancellationToken cancellationToken) =>
        db.Office.Stock.PutBackAsync(db, sku, quantity, StockReference(), cancellationToken);

    private string StockReference() => string.Create(CultureInfo.InvariantCulture, $"{receiptNumber}-{++stockCalls}");

    /// <summary>Writes down who changed what. <paramref name="change"/> holds no personal data and at most 2,000 characters.</summary>
    public void Audit(string subject, string change) => db.Audit(customerId, deed, subject, receiptNumber, change, now);

    /// <summary>Work to be done after the commit, at least once, not before <paramref name="dueAt"/> (null: at once).</summary>
    public void FollowUp<TPayload>(string kind, TPayload payload, DateTimeOffset? dueAt = null) =>
        db.FollowUp(kind, payload, receiptNumber, now, dueAt);

    public void Tell<TDetails>(TDetails details) => Details = JsonSerializer.Serialize(details, QuoteJson.Options);

    /// <summary>A further number of the same shape as the receipt's, for records the deed makes beside it.</summary>
    public string NewNumber(string prefix) => Ids.Number(prefix, now.ToString("yyMMdd", CultureInfo.InvariantCulture));
}
