using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Catalogue;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>
/// Chooses with a customer (flow 22): answers what was said last, names at most three with facts that speak for them, and asks the one question that narrows
/// most. Reads at most <see cref="MostProducts"/> products. Writes nothing.
/// </summary>
public sealed class AdviceDesk(IDbContextFactory<ShopDb> shop, CurrentTerms terms)
{
    /// <summary>Products looked at for one answer.</summary>
    public const int MostProducts = 60;

    /// <summary>Of one product so many variants are shown singly.</summary>
    private const int MostVariants = 3;

    public async Task<AdviceAnswer> AdviseAsync(Shopper shopper, AdviceWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wish);
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var products = await db.InScopeAsync(wish, MostProducts, cancellationToken);
        string[] features = [.. wish.Features.Concat(products.SelectMany(product => AdviceFacts.WordsIn(product, wish.Question))).Distinct(StringComparer.OrdinalIgnoreCase)];
        wish = wish with { Features = [.. features, .. wish.Purpose.Length > 0 ? PurposeWords.For(wish.Purpose) : []] };
        var field = new AdviceField(products, await db.PiecesAsync(products, wish.Region, cancellationToken), wish);
        var seen = wish.IsPlain ? [] : await SeenAsync(db, shopper, cancellationToken);
        return field.Left.Count > 0 && field.Left.All(one => one.Pieces == 0)
            ? await SoldOutAsync(db, field, wish, cancellationToken)
            : Advise(field, wish, features, seen);
    }

    /// <summary>Words of the question that facts of these products hold and that were not said before; none when it speaks of no fact.</summary>
    public async Task<IReadOnlyList<string>> FeaturesAsync(AdviceWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wish);
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var products = await db.InScopeAsync(wish, MostProducts, cancellationToken);
        return
        [
            .. products
                .SelectMany(product => AdviceFacts.WordsIn(product, wish.Question))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Except(wish.Features, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>Every variant that fits, sold out or not, with its pieces for the region; in the order of the catalogue.</summary>
    public async Task<IReadOnlyList<AdvisedProduct>> StockAsync(AdviceWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wish);
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var products = await db.InScopeAsync(wish, MostProducts, cancellationToken);
        var field = new AdviceField(products, await db.PiecesAsync(products, wish.Region, cancellationToken), wish);
        return [.. field.Left.Select(one => new AdvisedProduct(one.Product, one.Variant, one.Pieces, [AdviceWords.Stock(one.Pieces, wish.Region)]))];
    }

    private static async Task<IReadOnlyList<string>> SeenAsync(ShopDb db, Shopper shopper, CancellationToken cancellationToken) =>
        shopper is Shopper.SignedIn(var id) && await db.HasAgreedAsync(id, ConsentPurpose.Profiling, cancellationToken)
            ? await db
                .BrowsedProducts.Where(row => row.CustomerId == id)
                .OrderByDescending(row => row.At)
                .Take(BrowsingDesk.MostRecent)
                .Select(row => row.ProductId)
                .ToListAsync(cancellationToken)
            : [];

    private AdviceAnswer Advise(AdviceField field, AdviceWish wish, string[] features, IReadOnlyList<string> seen)
    {
        var there = field.Left.Where(one => one.Pieces > 0).ToList();
        var isPersonal = there.Any(one => seen.Contains(one.Product.Id, StringComparer.Ordinal));
        var isSingly = IsSingly(there);
        var rows = Sorted(there, seen, isSingly).Select(one => Row(one, isSingly ? [one] : there, field.Met, seen)).ToList();
        var ruling = Choose(ProductWish.Recommend, rows, wish.Question, seen);
        return ruling.Verdict == Verdict.Accept
            ? new AdviceAnswer.Advised(
                new(
                    Chosen(ruling, rows),
                    field.Says,
                    field.Met with { Features = features },
                    there.Select(one => one.Product.Id).Distinct(StringComparer.Ordinal).Count(),
                    AdviceNarrowing.Of(there, field.Met),
                    isPersonal ? AdviceWords.Personal : there.Any(one => one.Features.Count > 0) ? AdviceWords.ByFit : AdviceWords.Plain,
                    isPersonal,
                    ruling.Clause
                )
            )
            : new AdviceAnswer.Refused(Refusal.Of(ruling, ProductWords.Of(ruling)));
    }

    /// <summary>One variant of each product, its least expensive; of a single product each variant while they are few.</summary>
    private static IEnumerable<AdvisedVariant> Sorted(List<AdvisedVariant> there, IReadOnlyList<string> seen, bool isSingly) =>
        there
            .GroupBy(one => isSingly ? one.Variant.Sku : one.Product.Id, StringComparer.Ordinal)
            .Select(group => group.OrderBy(one => one.Variant.Price).ThenBy(one => one.Variant.Sku, StringComparer.Ordinal).First())
            .OrderBy(one => seen.Contains(one.Product.Id, StringComparer.Ordinal) ? seen.ToList().IndexOf(one.Product.Id) : int.MaxValue)
            .ThenByDescending(one => one.Features.Count)
            .ThenBy(one => one.Variant.Price)
            .ThenBy(one => one.Variant.Sku, StringComparer.Ordinal);

    private static bool IsSingly(List<AdvisedVariant> there) =>
        there.Count <= MostVariants && there.Select(one => one.Product.Id).Distinct(StringComparer.Ordinal).Count() == 1;

    private static AdvisedProduct Row(AdvisedVariant one, List<AdvisedVariant> there, AdviceWish met, IReadOnlyList<string> seen) =>
        new(
            one.Product,
            one.Variant,
            one.Pieces,
            AdviceReasons.For(one, met, seen.Contains(one.Product.Id, StringComparer.Ordinal)),
            there.Count(other => other.Product.Id == one.Product.Id) - 1
        );

    /// <summary>What there is instead: other choices of the same product first, then its department by nearness of price.</summary>
    private async Task<AdviceAnswer> SoldOutAsync(ShopDb db, AdviceField field, AdviceWish wish, CancellationToken cancellationToken)
    {
        var wanted = field.Left.OrderBy(one => one.Variant.Price).First();
        var beside = await db.InScopeAsync(new() { CategoryId = wanted.Product.CategoryId }, MostProducts, cancellationToken);
        var all = beside.Any(product => product.Id == wanted.Product.Id) ? beside : [wanted.Product, .. beside];
        var pieces = await db.PiecesAsync(all, wish.Region, cancellationToken);
        var rows = Candidates
            .Instead(all, wanted.Variant.Sku)
            .Select(one => new AdvisedProduct(one.Product, one.Variant, pieces[one.Variant.Sku], [one.Because]))
            .Where(row => row.Pieces > 0)
            .ToList();
        var ruling = Choose(ProductWish.Substitute, rows, wish.Question, seen: []);
        var instead = ruling.Verdict == Verdict.Accept ? Chosen(ruling, rows) : [];
        return ruling.Verdict == Verdict.Human
            ? new AdviceAnswer.Refused(Refusal.Of(ruling, ProductWords.Of(ruling)))
            : new AdviceAnswer.SoldOut(
                new(wanted.Product, wanted.Variant, 0, [AdviceWords.Stock(0, wish.Region)]),
                AdviceWords.SoldOut(wanted, wish.Region, instead.Count > 0),
                instead,
                ruling.Clause
            );
    }

    private Ruling Choose(ProductWish wish, IReadOnlyList<AdvisedProduct> rows, string question, IReadOnlyList<string> seen) =>
        ProductRules.Pack.Decide(
            new()
            {
                Wish = wish,
                Question = question,
                PersonalisationOn = seen.Count > 0,
                Candidates =
                [
                    .. rows.Select(row => new ProductCandidate
                    {
                        Name = row.Variant.Sku,
                        Stock = row.Pieces,
                        Because = string.Join('；', row.Because.Select(reason => reason.Zh)),
                        Personal = seen.Contains(row.Product.Id, StringComparer.Ordinal),
                    }),
                ],
            },
            terms.Now
        );

    private static IReadOnlyList<AdvisedProduct> Chosen(Ruling ruling, IReadOnlyList<AdvisedProduct> rows) =>
        [.. ruling.Notes["items"].Split(',').Select(sku => rows.First(row => row.Variant.Sku == sku))];
}
