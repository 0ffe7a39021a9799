using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Returns;

/// <summary>Puts goods back on the shelf of the merchant's stock system.</summary>
internal static class StockFiles
{
    /// <param name="writing">Of the return or exchange.</param>
    /// <param name="reference">What for, once a return or exchange: the deed that asked for it has counted its own calls.</param>
    public static Task PutBackAsync(
        this Writing writing,
        string reference,
        string sku,
        int quantity,
        CancellationToken cancellationToken
    ) => writing.Db.Office.Stock.PutBackAsync(writing.Db, sku, quantity, $"{writing.ReceiptNumber}-{reference}", cancellationToken);
}
