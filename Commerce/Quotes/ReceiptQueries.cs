using BotApp.Commerce.Storage;
using BotApp.Commerce.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Quotes;

/// <summary>How an earlier receipt is found, compiled once for each kind of database; each is answered by indexes.</summary>
internal sealed class ReceiptQueries
{
    private static readonly ReceiptQueries File = new();
    private static readonly ReceiptQueries Server = new();

    private ReceiptQueries() { }

    /// <summary>What that request, or else that quote, has led to already; at most two.</summary>
    public readonly Func<ShopDb, string, string, string, IAsyncEnumerable<Receipt>> Earlier = EF.CompileAsyncQuery(
        (ShopDb db, string customerId, string key, string quoteId) =>
            db
                .Receipts.AsNoTracking()
                .Where(receipt => receipt.CustomerId == customerId && (receipt.RequestKey == key || receipt.QuoteId == quoteId))
    );

    public readonly Func<ShopDb, string, string, IAsyncEnumerable<Receipt>> ByQuote = EF.CompileAsyncQuery(
        (ShopDb db, string customerId, string quoteId) =>
            db.Receipts.AsNoTracking().Where(receipt => receipt.QuoteId == quoteId && receipt.CustomerId == customerId)
    );

    public static ReceiptQueries Of(ShopDb db) => db is FileShopDb ? File : Server;
}
