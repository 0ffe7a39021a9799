using BotApp.Commerce.Customers;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Quotes;

/// <summary>Answers what was done already; shows nobody a receipt of somebody else.</summary>
public sealed class ReceiptDesk(IDbContextFactory<ShopDb> shop)
{
    /// <summary>The receipt that quote led to; null when it was not carried out, or is not the shopper's.</summary>
    public async Task<Receipt?> OfQuoteAsync(Shopper shopper, string quoteId, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return null;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await ReceiptQueries.Of(db).ByQuote(db, customerId, quoteId).FirstOrDefaultAsync(cancellationToken);
    }
}
