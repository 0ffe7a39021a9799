using BotApp.Commerce.Catalogue;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Catalogue;

public sealed class SizeDeskTests
{
    private const string Jacket = "P4003";
    private const string Shoes = "P5001";

    [Theory]
    [InlineData(165, 54, "M")]
    [InlineData(168, 51, "M")]
    [InlineData(165, 60, "L")]
    [InlineData(176, 54, "XL")]
    public async Task The_larger_of_two_measures_counts_and_ends_are_included(double height, double weight, string size)
    {
        await using var shop = await Shop.Create();

        var fits = (await Ask(shop, Jacket, new((decimal)height, (decimal)weight))).ShouldBeOfType<SizeAnswer.Fits>();

        fits.Row.Size.ShouldBe(size);
    }

    [Fact]
    public async Task Without_measures_it_asks_without_a_table_it_does_not_guess()
    {
        await using var shop = await Shop.Create();

        (await Ask(shop, Jacket, BodyMeasures.None)).ShouldBeOfType<SizeAnswer.Lacks>().IsFoot.ShouldBeFalse();
        (await Ask(shop, Shoes, new(Height: 175))).ShouldBeOfType<SizeAnswer.Lacks>().IsFoot.ShouldBeTrue();
        (await Ask(shop, Shoes, new(Foot: 25.5m))).ShouldBeOfType<SizeAnswer.Fits>().Row.Size.ShouldBe("41");
        (await Ask(shop, Shoes, new(Foot: 31m))).ShouldBeOfType<SizeAnswer.OutOfTable>();
        (await Ask(shop, Jacket, new(195, 60))).ShouldBeOfType<SizeAnswer.OutOfTable>();
        (await Ask(shop, "P4004", new(165, 54))).ShouldBeOfType<SizeAnswer.NoTable>().Says.Zh.ShouldContain("我不猜");
        (await Ask(shop, "P1001", new(165, 54))).ShouldBeOfType<SizeAnswer.NoSizes>();
        (await Ask(shop, "nothing", BodyMeasures.None)).ShouldBeOfType<SizeAnswer.NoSizes>();
    }

    private static Task<SizeAnswer> Ask(Shop shop, string product, BodyMeasures body) =>
        shop.The<SizeDesk>().AdviseAsync(product, body, CancellationToken.None);
}
