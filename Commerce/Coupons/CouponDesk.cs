using System.Globalization;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Coupons;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Coupons;

/// <summary>Says which coupons a shopper can use, which single condition stands in the way of the others, and what goes best together (flow 18).</summary>
public sealed class CouponDesk(IDbContextFactory<ShopDb> shop, CurrentTerms terms)
{
    /// <summary>The most coupons looked at in one answer, those that end first.</summary>
    public const int Most = 100;

    /// <summary>All coupons against a basket; null for a guest, and for an order that is not the shopper's.</summary>
    public async Task<CouponAdvice?> AdviseAsync(Shopper shopper, CouponBasket basket, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(basket);
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return null;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await CouponBaskets.ReadAsync(db, customerId, basket, cancellationToken) is { } cart
            ? Advise(await WalletAsync(db, customerId, cancellationToken), cart, terms.Now)
            : null;
    }

    /// <summary>Why one coupon can or cannot be used; null for a guest, a foreign coupon and a missing one alike.</summary>
    public async Task<CouponState?> ExplainAsync(Shopper shopper, string couponId, CouponBasket basket, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(basket);
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return null;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var coupon = await db
            .Coupons.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == couponId && row.CustomerId == customerId, cancellationToken);
        var cart = coupon is null ? null : await CouponBaskets.ReadAsync(db, customerId, basket, cancellationToken);
        return coupon is null || cart is null ? null : State(coupon, [CouponFace.Of(coupon)], cart, terms.Now);
    }

    /// <summary>The shopper's coupons so named; none for a guest.</summary>
    public async Task<IReadOnlyList<Coupon>> NamedAsync(Shopper shopper, CouponNaming naming, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(naming);
        return naming.Among(await MineAsync(shopper, cancellationToken));
    }

    /// <summary>The shopper's coupons, those that end last first; none for a guest.</summary>
    public async Task<IReadOnlyList<Coupon>> MineAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await WalletAsync(db, customerId, cancellationToken);
    }

    private static Task<List<Coupon>> WalletAsync(ShopDb db, string customerId, CancellationToken cancellationToken) =>
        db
            .Coupons.AsNoTracking()
            .Where(row => row.CustomerId == customerId)
            .OrderByDescending(row => row.Until)
            .ThenBy(row => row.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);

    private static CouponAdvice Advise(List<Coupon> wallet, IReadOnlyList<CartLine> cart, Setting setting)
    {
        IReadOnlyList<CouponFace> faces = [.. wallet.Select(CouponFace.Of)];
        var states = wallet.Select(coupon => State(coupon, faces, cart, setting));
        var ruling = CouponRules.Pack.Decide(new CouponFacts { Cart = cart, Wallet = faces }, setting);
        var (before, off) = (cart.Sum(line => line.Price), ruling["off"] ?? 0m);
        return new CouponAdvice(
            [
                .. states
                    .OrderByDescending(state => state.IsUsable)
                    .ThenByDescending(state => state.Off)
                    .ThenBy(state => state.Missing ?? decimal.MaxValue),
            ],
            before,
            ruling.Notes.GetValueOrDefault("coupons")?.Split(',') ?? [],
            off,
            string.Create(CultureInfo.InvariantCulture, $"{before:0.00} − {off:0.00} = {before - off:0.00}"),
            CouponWords.Best(ruling, wallet),
            ruling.Clause
        )
        {
            Together = CouponWords.Together(CouponRules.PerOrder(setting)),
        };
    }

    private static CouponState State(Coupon coupon, IReadOnlyList<CouponFace> faces, IReadOnlyList<CartLine> cart, Setting setting)
    {
        var facts = new CouponFacts
        {
            Cart = cart,
            Wallet = faces,
            Asked = coupon.Id,
        };
        var ruling = CouponRules.Pack.Decide(facts, setting);
        return new CouponState
        {
            Coupon = coupon,
            IsUsable = ruling.Verdict == Verdict.Accept,
            Reason = ruling.Reason,
            Says = cart.Count == 0 && ruling.Reason == "out-of-scope" ? CouponWords.Empty(coupon) : CouponWords.Of(ruling, coupon),
            Off = ruling["off"] ?? 0m,
            Missing = ruling["missing"],
            Clause = ruling.Clause,
            Alternatives = ruling.Alternatives,
        };
    }
}
