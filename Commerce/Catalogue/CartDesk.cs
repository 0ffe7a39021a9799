using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>A customer's cart: shows it with the best coupons there are, adds, changes and takes out. Nothing is held back for a cart.</summary>
public sealed class CartDesk(QuoteBook book, CurrentTerms terms, IDbContextFactory<ShopDb> shop) : Desk<CartWish>(book)
{
    /// <summary>The most pieces of one variant.</summary>
    public const int MostPieces = 99;

    public override string Name => "cart";

    public override string Prefix => "GW";

    /// <summary>The cart as it stands; empty for a guest.</summary>
    public async Task<CartView> ListAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var customerId = shopper is Shopper.SignedIn(var id) ? id : string.Empty;
        var rows = await db.RowsAsync(await ItemsAsync(db, customerId, cancellationToken), cancellationToken);
        return await db.PricedAsync(customerId, rows, terms.Now, cancellationToken);
    }

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, CartWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        var items = await ItemsAsync(db, customerId, cancellationToken);
        var item = items.Find(row => row.Sku == wish.Sku);
        var variant = await db.Variants.AsNoTracking().FirstOrDefaultAsync(row => row.Sku == wish.Sku, cancellationToken);
        if (wish.Change == CartChange.Remove ? item is null : variant is null)
        {
            return new Plan.No(Refusal.NotFound(wish.Sku));
        }

        var quantity = Quantity(wish, item?.Quantity ?? 0);
        if (wish.Change != CartChange.Remove && CartWords.Obstacle(wish.Quantity, quantity, variant!.Stock) is { } refusal)
        {
            return new Plan.No(refusal);
        }

        var after = new CartItem
        {
            CustomerId = customerId,
            Sku = wish.Sku,
            Quantity = quantity,
            AddedAt = item?.AddedAt ?? terms.Now.Now,
            IsChosen = item?.IsChosen ?? true,
        };
        var left = items.Where(row => row.Sku != wish.Sku).Concat(quantity > 0 ? [after] : []).ToList();
        var cart = await db.PricedAsync(customerId, await db.RowsAsync(left, cancellationToken), terms.Now, cancellationToken);
        var taken = wish.Change == CartChange.Remove ? await db.RowsAsync([item!], cancellationToken) : [];
        return CartWords.Promise(wish, taken, cart) with
        {
            Basis = $"{item?.Quantity ?? 0}",
            WriteAsync = (writing, _) => WriteAsync(writing, item, after),
        };
    }

    private static Task<List<CartItem>> ItemsAsync(ShopDb db, string customerId, CancellationToken cancellationToken) =>
        db
            .CartItems.Where(row => row.CustomerId == customerId)
            .OrderBy(row => row.AddedAt)
            .ThenBy(row => row.Sku)
            .ToListAsync(cancellationToken);

    private static int Quantity(CartWish wish, int before) =>
        wish.Change switch
        {
            CartChange.Add => (int)long.Min(int.MaxValue, (long)before + wish.Quantity),
            CartChange.Set => wish.Quantity,
            _ => 0,
        };

    private static Task WriteAsync(Writing writing, CartItem? before, CartItem after)
    {
        if (after.Quantity == 0)
        {
            writing.Db.CartItems.Remove(before!);
        }
        else if (before is null)
        {
            writing.Db.CartItems.Add(after with { AddedAt = writing.Now });
        }
        else
        {
            writing.Replace(before, after);
        }

        writing.Audit(after.Sku, $"cart {before?.Quantity ?? 0} → {after.Quantity}");
        return Task.CompletedTask;
    }
}
