using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Catalogue;

public sealed class ProductDeskTests
{
    private const string Phone = "P1001";

    [Theory, BothEngines]
    public async Task A_fact_is_told_from_the_catalogue_and_what_is_not_there_is_not_guessed(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await Spec(shop, "续航", "Battery life", "40小时", "40 hours");

        var told = (await Ask(shop, "续航", "续航多久")).ShouldBeOfType<ProductAnswer.Told>();
        told.Says.Zh.ShouldEndWith("的续航：40小时");
        told.Asks.ShouldNotBeNull();
        (await Ask(shop, "battery life", "how long")).ShouldBeOfType<ProductAnswer.Told>();
        Reason(await Ask(shop, "防火等级", "防火吗")).ShouldBe("not-in-catalogue");
        Reason(await Ask(shop, "续航", "能治疗失眠吗")).ShouldBe("efficacy-claim");
        Reason(await shop.The<ProductDesk>().GenuineAsync(Phone, CancellationToken.None)).ShouldBe("no-proof");
        await Spec(shop, "授权编号", "Authorisation", "SQ-1", "SQ-1");
        (await shop.The<ProductDesk>().GenuineAsync(Phone, CancellationToken.None)).ShouldBeOfType<ProductAnswer.Told>();
    }

    [Fact]
    public async Task Stock_is_what_the_region_has()
    {
        await using var shop = await Shop.Create();
        var sku = await Sku(shop);
        await using (var db = await shop.Tables())
        {
            await db.RegionStocks.ExecuteDeleteAsync();
            db.Add(
                new RegionStock
                {
                    Sku = sku,
                    Region = "浙江省",
                    Quantity = 0,
                }
            );
            db.Add(
                new RegionStock
                {
                    Sku = sku,
                    Region = "广东省",
                    Quantity = 8,
                }
            );
            await db.SaveChangesAsync();
        }

        Reason(await Stock(shop, sku, "浙江省")).ShouldBe("out-of-stock");
        (await Stock(shop, sku, "广东省")).ShouldBeOfType<ProductAnswer.InStock>().Pieces.ShouldBe(8);
        (await Stock(shop, sku, "")).ShouldBeOfType<ProductAnswer.InStock>().Pieces.ShouldBe(8);
        Reason(await Stock(shop, "nothing", "")).ShouldBe("not-found");
    }

    [Fact]
    public async Task At_most_three_are_named_each_in_stock_with_a_reason_the_same_product_first()
    {
        await using var shop = await Shop.Create();
        var sku = await Sku(shop);

        var named = (await shop.The<ProductDesk>().SubstitutesAsync(sku, CancellationToken.None)).ShouldBeOfType<ProductAnswer.Named>();

        named.Products.Count.ShouldBeInRange(1, 3);
        named.Products[0].ProductId.ShouldBe(Phone);
        named.Products.ShouldAllBe(product => product.Sku != sku && product.Because.Zh.Length > 0);
    }

    [Theory, BothEngines]
    public async Task What_was_looked_at_counts_only_with_consent_and_the_other_list_always_comes_along(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await using var db = await shop.Tables();
        await db.Consents.ExecuteDeleteAsync();
        var plain = await Recommended(shop);
        var last = await LastOf(shop);
        db.Add(
            new BrowsedProduct
            {
                CustomerId = "c-00001",
                ProductId = last,
                At = Shop.FirstMorning,
                Times = 1,
            }
        );
        await db.SaveChangesAsync();
        (await Recommended(shop)).Products.ShouldAllBe(product => !product.IsPersonal);
        db.Add(
            new Consent
            {
                Id = "cs-test",
                CustomerId = "c-00001",
                Purpose = ConsentPurpose.Profiling,
                TextVersion = "1",
                GivenAt = Shop.FirstMorning,
            }
        );
        await db.SaveChangesAsync();

        var personal = await Recommended(shop);

        (personal.Products[0].ProductId, personal.Products[0].IsPersonal).ShouldBe((last, true));
        personal.NotPersonal.ShouldBe(plain.Products);
        personal.Products.Select(product => product.Sku).ShouldBeUnique();
    }

    private static Task<ProductAnswer> Ask(Shop shop, string attribute, string question) =>
        shop.The<ProductDesk>().AttributeAsync(Phone, attribute, question, CancellationToken.None);

    private static Task<ProductAnswer> Stock(Shop shop, string sku, string region) =>
        shop.The<ProductDesk>().StockAsync(sku, region, CancellationToken.None);

    private static async Task<ProductAnswer.Named> Recommended(Shop shop) =>
        (
            await shop.The<ProductDesk>().RecommendAsync(Shop.Xiaoman, await Category(shop), CancellationToken.None)
        ).ShouldBeOfType<ProductAnswer.Named>();

    private static string Reason(ProductAnswer answer) => answer.ShouldBeOfType<ProductAnswer.Refused>().Refusal.Reason;

    private static async Task<string> Category(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db.Products.Where(row => row.Id == Phone).Select(row => row.CategoryId).SingleAsync();
    }

    private static async Task<string> LastOf(Shop shop)
    {
        var category = await Category(shop);
        await using var db = await shop.Tables();
        return await db
            .Products.Where(row => row.CategoryId == category && row.Variants.Any(variant => variant.Stock > 0))
            .OrderByDescending(row => row.Id)
            .Select(row => row.Id)
            .FirstAsync();
    }

    private static async Task<string> Sku(Shop shop)
    {
        await using var db = await shop.Tables();
        await db.Variants.Where(row => row.ProductId == Phone).ExecuteUpdateAsync(set => set.SetProperty(row => row.Stock, 5));
        return await db.Variants.Where(row => row.ProductId == Phone).OrderBy(row => row.Sku).Select(row => row.Sku).FirstAsync();
    }

    private static async Task Spec(Shop shop, string zh, string en, string valueZh, string valueEn)
    {
        await using var db = await shop.Tables();
        var no = await db.Set<ProductSpec>().CountAsync(row => row.ProductId == Phone);
        db.Add(
            new ProductSpec
            {
                ProductId = Phone,
                No = no + 1,
                Name = new(zh, en),
                Value = new(valueZh, valueEn),
            }
        );
        await db.SaveChangesAsync();
    }
}
