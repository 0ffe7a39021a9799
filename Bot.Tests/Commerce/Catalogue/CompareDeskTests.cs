using BotApp.Commerce.Catalogue;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Catalogue;

public sealed class CompareDeskTests
{
    [Fact]
    public async Task Facts_stand_side_by_side_those_that_differ_first_and_what_is_not_stated_stays_empty()
    {
        await using var shop = await Shop.Create();

        var comparison = (await Compare(shop, "P1009", "P1010")).ShouldNotBeNull();

        comparison.Products.Select(product => product.Product.Id).ShouldBe(["P1009", "P1010"]);
        var noise = comparison.Rows.Single(row => row.Name.Zh == "降噪");
        (noise.Values[0], noise.Values[1]?.Zh).ShouldBe((null, "45dB"));
        comparison.Rows.Select(row => row.Differs).ShouldBe(comparison.Rows.Select(row => row.Differs).OrderDescending());
    }

    [Fact]
    public async Task One_alone_is_not_compared_and_no_more_than_three_are()
    {
        await using var shop = await Shop.Create();

        (await Compare(shop, "P1009", "P1009", "nothing")).ShouldBeNull();
        (await Compare(shop, "P1009", "P1010", "P1002", "P1001")).ShouldNotBeNull().Products.Count.ShouldBe(Comparison.Most);
    }

    private static Task<Comparison?> Compare(Shop shop, params string[] ids) => shop.The<CompareDesk>().CompareAsync(ids, new(), CancellationToken.None);
}
