using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>Stops a notice somebody asked for. The consent itself is withdrawn among one's own data.</summary>
public sealed class StopWatchDesk(QuoteBook book) : Desk<StopWatchWish>(book)
{
    public override string Name => "stop-watch";

    public override string Prefix => "DH";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, StopWatchWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        var watch = await db.Watches.FirstOrDefaultAsync(
            row => row.Number == wish.WatchNumber && row.CustomerId == customerId,
            cancellationToken
        );
        if (watch is null)
        {
            return new Plan.No(Refusal.NotFound(wish.WatchNumber));
        }

        if (watch.Status != WatchStatus.Waiting)
        {
            var ended = Ruling.Refuse("not-waiting", ConsumerLaw.Article29);
            return new Plan.No(Refusal.Of(ended, WatchWords.Of(ended)));
        }

        return new Plan.Yes
        {
            Subject = watch.Number,
            Headline = WatchWords.Stop(watch.Kind, await NameAsync(db, watch.Sku, cancellationToken)),
            Lines = [new QuoteLine("stop", new("不再通知您", "You will not be told"))],
            Clauses = [ConsumerLaw.Article29],
            Basis = $"v{watch.Version}",
            WriteAsync = (writing, _) => WriteAsync(writing, watch),
        };
    }

    private static async Task<Bilingual?> NameAsync(ShopDb db, string sku, CancellationToken cancellationToken)
    {
        var found = await (
            from variant in db.Variants.AsNoTracking().Include(row => row.Options.OrderBy(option => option.No))
            join product in db.Products.AsNoTracking() on variant.ProductId equals product.Id
            where variant.Sku == sku
            select new { product, variant }
        ).FirstOrDefaultAsync(cancellationToken);
        return found is null ? null : WatchWords.Name(found.product.Name, found.variant);
    }

    private static Task WriteAsync(Writing writing, Watch watch)
    {
        writing.Replace(watch, watch with { Status = WatchStatus.Stopped, Version = watch.Version + 1 });
        writing.Audit(watch.Number, "watch stopped");
        return Task.CompletedTask;
    }
}
