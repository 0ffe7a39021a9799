using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Catalogue;
using BotApp.Cards.Shared;
using BotApp.Commerce.Catalogue;
using BotApp.Tests.TestKit;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Cards;

/// <summary>What is shown while a customer chooses: as snapshots in both languages.</summary>
public sealed class CatalogueCardTests : IAsyncLifetime
{
    private static readonly Pictures Pictures = new(() => new Uri("http://localhost:3978/"));
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;
    private Shop shop = null!;

    public async Task InitializeAsync() => shop = await Shop.Create();

    public async Task DisposeAsync()
    {
        CultureInfo.CurrentUICulture = before;
        await shop.DisposeAsync();
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task Three_to_choose_from(string language)
    {
        Speak(language);
        var answer = await shop.The<AdviceDesk>().AdviseAsync(Shop.Xiaoman, new() { ProductIds = ["P1002", "P1009", "P1010"] }, CancellationToken.None);
        var advice = answer.ShouldBeOfType<AdviceAnswer.Advised>().Advice;
        Check(AdviceCard.For(advice.Products, [advice.SortedBy.In(CultureInfo.CurrentUICulture)], Pictures), $"advice.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task Side_by_side(string language)
    {
        Speak(language);
        var comparison = await shop.The<CompareDesk>().CompareAsync(["P1001", "P1007", "P1008"], CancellationToken.None);
        Check(CompareCard.For(comparison!, Pictures), $"compare.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task Where_the_pieces_lie(string language)
    {
        Speak(language);
        var view = await shop.The<ProductDesk>().RegionsAsync("P1007-04", CancellationToken.None);
        Check(StockCard.ForRegions(view!, Pictures), $"stock-regions.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task Which_variants_there_are(string language)
    {
        Speak(language);
        var rows = await shop.The<AdviceDesk>().StockAsync(new() { ProductIds = ["P1001"] }, CancellationToken.None);
        Check(StockCard.ForVariants(rows, Pictures), $"stock-variants.{language}.json");
        Check(ArticleListCard.For(rows, "article", Pictures), $"articles.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task A_cart(string language)
    {
        Speak(language);
        Check(CartCard.For(await shop.The<CartDesk>().ListAsync(Shop.Xiaoman, CancellationToken.None)), $"cart.{language}.json");
    }

    private static void Speak(string language) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    private static void Check(Attachment attachment, string snapshot)
    {
        var json = ((AdaptiveCard)attachment.Content).ToJson();
        AdaptiveCard.FromJson(json).Warnings.ShouldBeEmpty();
        Snapshot.ShouldMatch(json.ReplaceLineEndings("\n"), snapshot);
    }
}
