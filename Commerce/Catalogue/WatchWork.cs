using BotApp.Commerce.Customers;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>Tells those who wait that stock or price fits, once each; who has withdrawn the consent is not told and waits no longer.</summary>
public sealed class WatchWork
{
    /// <summary>The word of the notice for a variant that is there again.</summary>
    public const string BackInStock = "back-in-stock";

    /// <summary>The word of the notice for a variant that has become cheaper.</summary>
    public const string PriceDrop = "price-drop";

    private readonly ShopUnit unit;
    private readonly ShopClock clock;

    internal WatchWork(ShopUnit unit, ShopClock clock)
    {
        this.unit = unit;
        this.clock = clock;
    }

    /// <summary>How many watches ended. Doing it again, or in two processes at once, tells nobody twice.</summary>
    public Task<int> RunOnceAsync(CancellationToken cancellationToken) =>
        unit.RunAsync(db => OnceAsync(db, cancellationToken), undo => undo == 0, cancellationToken);

    private async Task<int> OnceAsync(ShopDb db, CancellationToken cancellationToken)
    {
        var waiting = await db.Watches.Where(watch => watch.Status == WatchStatus.Waiting).ToListAsync(cancellationToken);
        var skus = waiting.ConvertAll(watch => watch.Sku);
        var variants = await db.Variants.AsNoTracking().Where(row => skus.Contains(row.Sku)).ToListAsync(cancellationToken);
        var fitting = waiting.Where(watch => Fits(watch, variants.Find(row => row.Sku == watch.Sku))).ToList();
        foreach (var watch in fitting)
        {
            await EndAsync(db, watch, cancellationToken);
        }

        return fitting.Count;
    }

    private static bool Fits(Watch watch, Variant? variant) =>
        watch.Kind == WatchKind.BackInStock ? variant?.Stock > 0 : variant?.Price <= watch.Target;

    private async Task EndAsync(ShopDb db, Watch watch, CancellationToken cancellationToken)
    {
        if (!await db.HasAgreedAsync(watch.CustomerId, ConsentPurpose.StockNotice, cancellationToken))
        {
            db.Replace(watch, watch with { Status = WatchStatus.Stopped, Version = watch.Version + 1 });
            return;
        }

        var what = watch.Kind == WatchKind.BackInStock ? BackInStock : PriceDrop;
        db.FollowUp(FollowUps.Notice, new Notice(watch.CustomerId, what, watch.Number), watch.Number, clock.Now);
        db.Replace(watch, watch with { Status = WatchStatus.Notified, NotifiedAt = clock.Now, Version = watch.Version + 1 });
    }
}
