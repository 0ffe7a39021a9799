using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Catalogue;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>Answers what customers ask before buying (flow 22): facts of the catalogue, stock of a region, what else there is. Writes nothing.</summary>
public sealed class ProductDesk(IDbContextFactory<ShopDb> shop, CurrentTerms terms)
{
    /// <summary>Among the facts of a product, the one that proves its origin.</summary>
    private const string Proof = "授权编号";

    /// <summary>One fact by its name in either language; <paramref name="question"/> is the customer's whole sentence, looked through for effects on health.</summary>
    public async Task<ProductAnswer> AttributeAsync(
        string productId,
        string attribute,
        string question,
        CancellationToken cancellationToken
    )
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        if (await db.WithFacts().FirstOrDefaultAsync(row => row.Id == productId, cancellationToken) is not { } product)
        {
            return new ProductAnswer.Refused(Refusal.NotFound(productId));
        }

        var (name, value) = product.Facts().FirstOrDefault(fact => IsCalled(fact.Name, attribute));
        var says = name is null ? null : ProductWords.Fact(product, name, value);
        var facts = new ProductFacts
        {
            Wish = ProductWish.Attribute,
            Question = question,
            Attribute = attribute,
            Reply = says?.Zh ?? "",
            Catalogue = name is null ? NoFacts : new Dictionary<string, string>(StringComparer.Ordinal) { [attribute] = value.Zh },
        };
        return Told(facts, says, ProductWords.Asks(product));
    }

    /// <summary>The fact a sentence asks for, by the catalogue's name or another word for it; what is not there is not guessed.</summary>
    public async Task<ProductAnswer> AskAsync(string productId, string question, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var product = await db.WithFacts().FirstOrDefaultAsync(row => row.Id == productId, cancellationToken);
        var name = product is null ? null : FactNames.AskedFor(question, [.. product.Facts()])?.Name.Zh;
        return await AttributeAsync(productId, name ?? question, question, cancellationToken);
    }

    /// <summary>是否正品: with the proof on file, or by a person.</summary>
    public async Task<ProductAnswer> GenuineAsync(string productId, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        if (await db.WithFacts().FirstOrDefaultAsync(row => row.Id == productId, cancellationToken) is not { } product)
        {
            return new ProductAnswer.Refused(Refusal.NotFound(productId));
        }

        var proof = product.Specs.FirstOrDefault(spec => spec.Name.Zh == Proof);
        var facts = new ProductFacts { Wish = ProductWish.Genuine, ProofOfOrigin = proof?.Value.Zh ?? "" };
        return Told(facts, proof is null ? null : ProductWords.Fact(product, proof.Name, proof.Value), asks: null);
    }

    /// <summary>Pieces of a variant for a province as addresses name it; an empty one: everywhere together.</summary>
    public async Task<ProductAnswer> StockAsync(string sku, string region, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(region);
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        if (await db.Variants.AsNoTracking().FirstOrDefaultAsync(row => row.Sku == sku, cancellationToken) is not { } variant)
        {
            return new ProductAnswer.Refused(Refusal.NotFound(sku));
        }

        var stock = await db.StockAsync(variant, cancellationToken);
        var facts = new ProductFacts
        {
            Wish = ProductWish.Stock,
            StockByRegion = stock,
            Region = stock.ContainsKey("") ? "" : region,
        };
        var ruling = ProductRules.Pack.Decide(facts, terms.Now);
        var pieces = (int)(ruling["stock"] ?? 0m);
        return ruling.Verdict == Verdict.Accept
            ? new ProductAnswer.InStock(pieces, ProductWords.Stock(pieces, facts.Region), ruling.Clause)
            : No(ruling);
    }

    /// <summary>A variant's pieces region by region, most first; null when the shop does not have it.</summary>
    public async Task<StockView?> RegionsAsync(string sku, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var id = await db.Variants.Where(row => row.Sku == sku).Select(row => row.ProductId).FirstOrDefaultAsync(cancellationToken);
        if (id is null || await db.WithFacts().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } product)
        {
            return null;
        }

        var regions = await db.RegionStocks.AsNoTracking().Where(row => row.Sku == sku).ToListAsync(cancellationToken);
        return new(
            product,
            product.Variants.First(variant => variant.Sku == sku),
            [.. regions.OrderByDescending(row => row.Quantity).ThenBy(row => row.Region, StringComparer.Ordinal)]
        );
    }

    /// <summary>What there is instead of a variant: other choices of the same product first, then the same department by nearness of price.</summary>
    public async Task<ProductAnswer> SubstitutesAsync(string sku, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var id = await db.Variants.Where(row => row.Sku == sku).Select(row => row.ProductId).FirstOrDefaultAsync(cancellationToken);
        var category = await db.Products.Where(row => row.Id == id).Select(row => row.CategoryId).FirstOrDefaultAsync(cancellationToken);
        if (category is null)
        {
            return new ProductAnswer.Refused(Refusal.NotFound(sku));
        }

        var products = await db.WithFacts().Where(row => row.CategoryId == category).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var instead = Candidates.Instead(products, sku);
        return Named(ProductWish.Substitute, instead, instead);
    }

    /// <summary>
    /// What fits in a department. With the customer's consent to profiling what they looked at comes first; the list without it always comes along.
    /// </summary>
    public async Task<ProductAnswer> RecommendAsync(Shopper shopper, string categoryId, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var customerId = shopper is Shopper.SignedIn(var id) ? id : string.Empty;
        var isPersonal = await db.HasAgreedAsync(customerId, ConsentPurpose.Profiling, cancellationToken);
        var seen = await db
            .BrowsedProducts.Where(row => isPersonal && row.CustomerId == customerId)
            .OrderByDescending(row => row.At)
            .Select(row => row.ProductId)
            .ToListAsync(cancellationToken);
        var products = await db.WithFacts()
            .Where(row => row.CategoryId == categoryId)
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        var plain = Candidates.Fitting(products);
        return Named(ProductWish.Recommend, isPersonal ? Candidates.SeenFirst(plain, seen) : plain, plain);
    }

    private static IReadOnlyDictionary<string, string> NoFacts { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private static bool IsCalled(Bilingual name, string attribute) =>
        attribute.Length > 0
        && (
            name.Zh.Contains(attribute, StringComparison.Ordinal)
            || attribute.Contains(name.Zh, StringComparison.Ordinal)
            || name.En.Equals(attribute, StringComparison.OrdinalIgnoreCase)
        );

    private static ProductAnswer.Refused No(Ruling ruling) => new(Refusal.Of(ruling, ProductWords.Of(ruling)));

    private ProductAnswer Told(ProductFacts facts, Bilingual? says, Bilingual? asks)
    {
        var ruling = ProductRules.Pack.Decide(facts, terms.Now);
        return ruling.Verdict == Verdict.Accept && says is not null ? new ProductAnswer.Told(says, ruling.Clause, asks) : No(ruling);
    }

    /// <summary>The rules choose among the candidates, for either list.</summary>
    private ProductAnswer Named(ProductWish wish, IReadOnlyList<Candidate> candidates, IReadOnlyList<Candidate> plain)
    {
        var ruling = Choose(wish, candidates);
        return ruling.Verdict == Verdict.Accept
            ? new ProductAnswer.Named(Chosen(ruling, candidates), Chosen(Choose(wish, plain), plain), ruling.Clause)
            : No(ruling);
    }

    private Ruling Choose(ProductWish wish, IReadOnlyList<Candidate> candidates) =>
        ProductRules.Pack.Decide(
            new()
            {
                Wish = wish,
                PersonalisationOn = candidates.Any(candidate => candidate.IsPersonal),
                Candidates = [.. candidates.Select(candidate => candidate.Fact)],
            },
            terms.Now
        );

    private static IReadOnlyList<NamedProduct> Chosen(Ruling ruling, IReadOnlyList<Candidate> candidates) =>
        [.. ruling.Notes["items"].Split(',').Select(sku => candidates.First(one => one.Variant.Sku == sku).Named)];
}
