using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Catalogue;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>到货提醒, 降价提醒 (flow 22): tells a customer once when a variant is there again, or cheaper; only who agreed to notices.</summary>
public sealed class WatchDesk(QuoteBook book, CurrentTerms terms) : Desk<WatchWish>(book)
{
    /// <summary>The wording the customer agrees to.</summary>
    private const string TextVersion = "stock-notice-1";

    public override string Name => "watch";

    public override string Prefix => "DH";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, WatchWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (
            await db
                .Variants.AsNoTracking()
                .Include(row => row.Options.OrderBy(option => option.No))
                .FirstOrDefaultAsync(row => row.Sku == wish.Sku, cancellationToken)
                is not { } variant
            || await db.Products.AsNoTracking().FirstOrDefaultAsync(row => row.Id == variant.ProductId, cancellationToken)
                is not { } product
        )
        {
            return new Plan.No(Refusal.NotFound(wish.Sku));
        }

        var agreed = await db.HasAgreedAsync(customerId, ConsentPurpose.StockNotice, cancellationToken);
        var ruling = ProductRules.Pack.Decide(Facts(wish, variant, agreed), terms.Now);
        if (ruling.Verdict != Verdict.Accept)
        {
            return No(ruling);
        }

        var target = wish.Kind == WatchKind.PriceDrop ? wish.Target ?? variant.Price - 0.01m : (decimal?)null;
        var obstacle = await ObstacleAsync(db, customerId, wish, variant, target, cancellationToken);
        return obstacle is null
            ? Promise(new(variant, product, wish.Kind, target), agreed, ruling)
            : No(Ruling.Refuse(obstacle, ruling.Clause));
    }

    private static Plan.No No(Ruling ruling) => new(Refusal.Of(ruling, WatchWords.Of(ruling)));

    /// <summary>A price is watched whether there are pieces or not.</summary>
    private static ProductFacts Facts(WatchWish wish, Variant variant, bool agreed) =>
        new()
        {
            Wish = ProductWish.Watch,
            Consent = agreed || wish.Agrees,
            StockByRegion = new Dictionary<string, int>(StringComparer.Ordinal)
            {
                [""] = wish.Kind == WatchKind.BackInStock ? variant.Stock : 0,
            },
        };

    private static async Task<string?> ObstacleAsync(
        ShopDb db,
        string customerId,
        WatchWish wish,
        Variant variant,
        decimal? target,
        CancellationToken cancellationToken
    )
    {
        if (target >= variant.Price || target <= 0)
        {
            return target <= 0 ? "no-such-price" : "already-cheap";
        }

        return await db.Watches.AnyAsync(
            row => row.CustomerId == customerId && row.Sku == wish.Sku && row.Kind == wish.Kind && row.Status == WatchStatus.Waiting,
            cancellationToken
        )
            ? "already-watching"
            : null;
    }

    private static Plan.Yes Promise(Watched watched, bool agreed, Ruling ruling) =>
        new()
        {
            Subject = watched.Variant.Sku,
            Headline = WatchWords.Headline(watched),
            Lines = [WatchWords.Once(watched), .. agreed ? Array.Empty<QuoteLine>() : [WatchWords.Agreement]],
            Clauses = [ruling.Clause],
            Basis = $"{agreed}",
            WriteAsync = (writing, _) => WriteAsync(writing, watched, agreed),
        };

    private static Task WriteAsync(Writing writing, Watched watched, bool agreed)
    {
        if (!agreed)
        {
            writing.Db.Consents.Add(
                new Consent
                {
                    Id = Ids.New(),
                    CustomerId = writing.CustomerId,
                    Purpose = ConsentPurpose.StockNotice,
                    TextVersion = TextVersion,
                    GivenAt = writing.Now,
                }
            );
        }

        writing.Db.Watches.Add(
            new Watch
            {
                Number = writing.ReceiptNumber,
                CustomerId = writing.CustomerId,
                Sku = watched.Variant.Sku,
                Kind = watched.Kind,
                Target = watched.Target,
                Status = WatchStatus.Waiting,
                CreatedAt = writing.Now,
            }
        );
        writing.Audit(watched.Variant.Sku, $"watch {watched.Kind}");
        return Task.CompletedTask;
    }
}

/// <summary>A variant somebody waits for.</summary>
internal sealed record Watched(Variant Variant, Product Product, WatchKind Kind, decimal? Target);
