using BotApp.Catalogue;
using BotApp.Commerce;
using BotApp.Commerce.Catalogue;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.Lexicon;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace BotApp.Tests.Catalogue;

public sealed class CatalogueLexiconTests
{
    private readonly ProductLexicon lexicon = new();

    [Theory]
    [InlineData("星野X20还有货吗", EntityKind.Product, "星野 X20 5G手机")]
    [InlineData("do you have the Hoshino X20 5G phone", EntityKind.Product, "星野 X20 5G手机")]
    [InlineData("听澜的怎么样", EntityKind.Brand, "听澜")]
    [InlineData("有没有曜石黑的", EntityKind.Colour, "曜石黑")]
    [InlineData("256G多少钱", EntityKind.Capacity, "256GB")]
    [InlineData("手机数码有活动吗", EntityKind.Category, "手机数码")]
    public async Task The_names_of_the_demo_shop_are_known(string text, string kind, string value)
    {
        await using var shop = await Shop.Create();

        await Of(shop).RefreshAsync(CancellationToken.None);

        lexicon.Find(text).ShouldContain(entity => entity.Kind == kind && entity.Value == value);
    }

    /// <summary>"shoes" by itself is another word for the loafers.</summary>
    [Fact]
    public async Task What_kind_of_shoes_it_is_makes_them_none_of_the_others()
    {
        await using var shop = await Shop.Create();
        await Of(shop).RefreshAsync(CancellationToken.None);

        var named = lexicon.Find("I want to return the running shoes").Where(entity => entity.Kind == EntityKind.Product);

        var ids = named.SelectMany(entity => entity.Parts).Where(part => part.Kind == PartKind.Id).Select(part => part.Value);
        ids.ShouldContain("P5001");
        ids.ShouldNotContain("P5002");
    }

    [Fact]
    public async Task A_product_that_comes_later_is_known_at_the_next_look()
    {
        await using var shop = await Shop.Create();
        var names = Of(shop);
        await names.RefreshAsync(CancellationToken.None);
        lexicon.Find("雪岭 滑雪板").ShouldNotContain(entity => entity.Kind == EntityKind.Product);
        await using (var tables = await shop.Tables())
        {
            tables.Add(NewProduct());
            await tables.SaveChangesAsync();
        }

        (await names.RefreshAsync(CancellationToken.None)).ShouldBeTrue();

        lexicon.Find("雪岭 滑雪板有货吗").ShouldContain(entity => entity.Value == "雪岭 滑雪板");
    }

    [Fact]
    public async Task Nothing_is_learned_anew_while_only_stock_and_prices_change()
    {
        await using var shop = await Shop.Create();
        var names = Of(shop);
        (await names.RefreshAsync(CancellationToken.None)).ShouldBeTrue();
        await using (var tables = await shop.Tables())
        {
            await tables.Variants.ExecuteUpdateAsync(change => change.SetProperty(variant => variant.Stock, 7));
        }

        (await names.RefreshAsync(CancellationToken.None)).ShouldBeFalse();
    }

    private static Product NewProduct() =>
        new()
        {
            Id = "P9999",
            CategoryId = "phones",
            Name = new Bilingual("雪岭 滑雪板", "Xueling snowboard"),
            Keywords = "",
            Picture = "phone.svg",
        };

    private CatalogueLexicon Of(Shop shop) => new(shop.Catalogue, shop.Opening, lexicon, shop.The<KindIndex>(), shop.Clock, NullLogger<CatalogueLexicon>.Instance);
}
