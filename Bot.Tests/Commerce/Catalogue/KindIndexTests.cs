using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Storage.Seed;

namespace BotApp.Tests.Commerce.Catalogue;

public sealed class KindIndexTests
{
    private readonly KindIndex kinds = new();

    public KindIndexTests() => kinds.Replace(DemoCatalogue.Products);

    [Theory]
    [InlineData("推荐个手机", "P1001 P1007 P1008")]
    [InlineData("有没有手机壳", "P1006")]
    [InlineData("想买蓝牙耳机", "P1002 P1009")]
    [InlineData("耳机", "P1002 P1009 P1010")]
    [InlineData("running shoes, please", "P5001 P5006")]
    [InlineData("a phone case", "P1006")]
    [InlineData("any phones?", "P1001 P1007 P1008")]
    [InlineData("今天天气不错", "")]
    [InlineData("", "")]
    public void A_word_for_a_kind_means_the_products_whose_name_ends_with_it(string text, string ids) =>
        string.Join(' ', kinds.Find(text).SelectMany(kind => kind.ProductIds)).ShouldBe(ids);
}
