using BotApp.Commerce.Quotes;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Returns;

/// <summary>Puts goods back on the shelf.</summary>
internal static class StockFiles
{
    /// <summary>A variant that is no longer kept is left alone.</summary>
    public static async Task PutBackAsync(Writing writing, string sku, int quantity, CancellationToken cancellationToken)
    {
        if (await writing.Db.Variants.FirstOrDefaultAsync(variant => variant.Sku == sku, cancellationToken) is { } variant)
        {
            writing.Replace(variant, variant with { Stock = variant.Stock + quantity, Version = variant.Version + 1 });
        }
    }
}
