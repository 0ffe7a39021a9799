using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Own;

/// <summary>Pieces in the shop's own tables.</summary>
internal sealed class OwnStock : IStockSystem
{
    public async Task<StockAnswer> TakeAsync(ShopDb db, string sku, int quantity, string reference, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(quantity);
        var variant = await db.Variants.FirstOrDefaultAsync(one => one.Sku == sku, cancellationToken);
        if (variant is null || variant.Stock < quantity)
        {
            return new StockAnswer.Short(variant?.Stock ?? 0);
        }

        db.Replace(variant, variant with { Stock = variant.Stock - quantity, Version = variant.Version + 1 });
        return new StockAnswer.Taken();
    }

    public async Task PutBackAsync(ShopDb db, string sku, int quantity, string reference, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(quantity);
        if (await db.Variants.FirstOrDefaultAsync(one => one.Sku == sku, cancellationToken) is { } variant)
        {
            db.Replace(variant, variant with { Stock = variant.Stock + quantity, Version = variant.Version + 1 });
        }
    }
}
