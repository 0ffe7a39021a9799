using System.Globalization;
using BotApp.Cards.Catalogue;
using BotApp.Commerce.Catalogue;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Cards;

/// <summary>What is shown while a customer chooses: as snapshots in both languages.</summary>
public sealed class CatalogueCardTests : CardTestBase
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task Three_to_choose_from(string language)
    {
        Speak(language);
        var answer = await Shop.The<AdviceDesk>().AdviseAsync(Shop.Xiaoman, new() { ProductIds = ["P1002", "P1009", "P1010"] }, CancellationToken.None);
        var advice = answer.ShouldBeOfType<AdviceAnswer.Advised>().Advice;
        Check(AdviceCard.For(advice.Products, [advice.SortedBy.In(CultureInfo.CurrentUICulture)], Pictures), $"advice.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task Side_by_side(string language)
    {
        Speak(language);
        var comparison = await Shop.The<CompareDesk>().CompareAsync(["P1001", "P1007", "P1008"], new(), CancellationToken.None);
        Check(CompareCard.For(comparison!, Pictures), $"compare.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task Where_the_pieces_lie(string language)
    {
        Speak(language);
        var view = await Shop.The<ProductDesk>().RegionsAsync("P1007-04", CancellationToken.None);
        Check(StockCard.ForRegions(view!, Pictures), $"stock-regions.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task Which_variants_there_are(string language)
    {
        Speak(language);
        var rows = await Shop.The<AdviceDesk>().StockAsync(new() { ProductIds = ["P1001"] }, CancellationToken.None);
        Check(StockCard.ForVariants(rows, Pictures), $"stock-variants.{language}.json");
        Check(ArticleListCard.For(rows, "article", Pictures), $"articles.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task A_cart(string language)
    {
        Speak(language);
        Check(CartCard.For(await Shop.The<CartDesk>().ListAsync(Shop.Xiaoman, CancellationToken.None)), $"cart.{language}.json");
    }
}
