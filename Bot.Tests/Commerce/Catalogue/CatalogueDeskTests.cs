using System.Xml.Linq;
using BotApp.Commerce.Catalogue;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Catalogue;

public sealed class CatalogueDeskTests
{
    [Fact]
    public async Task The_shop_has_departments_full_of_products_with_real_choices()
    {
        await using var shop = await Shop.Create();
        var categories = await shop.Catalogue.CategoriesAsync(CancellationToken.None);
        var products = await shop.Catalogue.ProductsAsync(null, CancellationToken.None);
        categories.Count.ShouldBeGreaterThanOrEqualTo(6);
        products.Count.ShouldBeGreaterThanOrEqualTo(40);
        categories.ShouldAllBe(category => products.Count(product => product.CategoryId == category.Id) >= 5);
        products.ShouldAllBe(product => product.Variants.Count > 1 && product.Variants.All(variant => variant.Options.Count > 0));
        var choices = products
            .SelectMany(product => product.Variants)
            .SelectMany(variant => variant.Options)
            .Select(option => option.Name.Zh);
        new[] { "颜色", "容量", "尺码" }.ShouldBeSubsetOf(choices);
    }

    [Fact]
    public async Task Every_wording_has_both_languages_and_every_price_is_a_whole_cent_above_nothing()
    {
        await using var shop = await Shop.Create();
        foreach (var product in await shop.Catalogue.ProductsAsync(null, CancellationToken.None))
        {
            product.Name.En.ShouldAllBe(c => char.IsAscii(c), product.Name.En);
            product.Name.Zh.ShouldContain(c => c >= '一' && c <= '鿿');
            product.Variants.ShouldAllBe(variant =>
                variant.Price > 0 && decimal.Round(variant.Price, 2) == variant.Price && variant.Stock >= 0
            );
            product.Variants.Select(variant => variant.Label.En).ShouldBeUnique();
        }
    }

    [Fact]
    public async Task A_department_shows_only_its_own()
    {
        await using var shop = await Shop.Create();
        var food = await shop.Catalogue.ProductsAsync("food", CancellationToken.None);
        food.ShouldAllBe(product => product.CategoryId == "food");
        food.Count.ShouldBe(5);
        (await shop.Catalogue.ProductsAsync("no-such", CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_product_is_found_by_its_id()
    {
        await using var shop = await Shop.Create();
        var phone = await shop.Catalogue.FindAsync("P1001", CancellationToken.None);
        phone!.Variants.Count.ShouldBe(6);
        phone.Variants[1].Label.Zh.ShouldBe("曜石黑 512GB");
        phone.Variants[1].Price.ShouldBe(3899m);
        (await shop.Catalogue.FindAsync("P0", CancellationToken.None)).ShouldBeNull();
    }

    [Theory]
    [InlineData("电饭锅", "P3002")]
    [InlineData("running shoes", "P5001")]
    [InlineData("suitcases", "P5003")]
    public async Task A_product_is_found_by_what_people_call_it(string words, string id)
    {
        await using var shop = await Shop.Create();
        (await shop.Catalogue.SearchAsync(words, 3, CancellationToken.None))[0].Id.ShouldBe(id);
    }

    [Fact]
    public async Task Everything_for_sale_has_a_drawing_that_is_safe_to_show()
    {
        await using var shop = await Shop.Create();
        var products = await shop.Catalogue.ProductsAsync(null, CancellationToken.None);
        var categories = await shop.Catalogue.CategoriesAsync(CancellationToken.None);
        ProductMedia.Names.ShouldBe(
            products.Select(product => product.Picture).Concat(categories.Select(category => category.Picture)).Distinct(),
            ignoreOrder: true
        );
        foreach (var name in ProductMedia.Names)
        {
            using var drawing = ProductMedia.Open(name);
            var root = XDocument.Load(drawing!).Root!;
            root.Name.LocalName.ShouldBe("svg");
            root.Descendants().ShouldAllBe(element => element.Name.LocalName != "script" && element.Attribute("href") == null, name);
        }
    }

    [Theory]
    [InlineData("../Commerce.dll")]
    [InlineData("PHONE.SVG")]
    [InlineData("")]
    public void A_drawing_that_does_not_exist_is_not_opened(string name) => ProductMedia.Open(name).ShouldBeNull();
}
