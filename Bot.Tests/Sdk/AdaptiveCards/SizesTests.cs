using AdaptiveCards;

namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>Heights and widths in all the forms they are written.</summary>
public sealed class SizesTests
{
    [Theory]
    [InlineData(null, AdaptiveHeightType.Auto, null, "auto")]
    [InlineData("AuTo", AdaptiveHeightType.Auto, null, "auto")]
    [InlineData("StRetch", AdaptiveHeightType.Stretch, null, "stretch")]
    [InlineData("100", AdaptiveHeightType.Pixel, 100u, "100px")]
    [InlineData("110px", AdaptiveHeightType.Pixel, 110u, "110px")]
    public void A_height_is_a_word_or_pixels(string? text, AdaptiveHeightType type, uint? unit, string written)
    {
        var height = AdaptiveHeight.Parse(text);

        (height.HeightType, height.Unit, height.ToString()).ShouldBe((type, unit, written));
        (height == new AdaptiveHeight(text)).ShouldBeTrue();
        height.IsPixel().ShouldBe(unit is not null);
    }

    [Theory]
    [InlineData(null, AdaptiveWidthType.Auto, null, "auto")]
    [InlineData("AuTo", AdaptiveWidthType.Auto, null, "auto")]
    [InlineData("StRetch", AdaptiveWidthType.Stretch, null, "stretch")]
    [InlineData("100", AdaptiveWidthType.Weighted, 100u, "100")]
    [InlineData("110px", AdaptiveWidthType.Pixel, 110u, "110px")]
    public void A_width_is_a_word_a_weight_or_pixels(string? text, AdaptiveWidthType type, uint? unit, string written)
    {
        var width = AdaptiveWidth.Parse(text);

        (width.WidthType, width.Unit, width.ToString()).ShouldBe((type, unit, written));
        (width == new AdaptiveWidth(text)).ShouldBeTrue();
        width.IsPixel().ShouldBe(type == AdaptiveWidthType.Pixel);
    }

    [Fact]
    public void A_number_is_pixels_for_a_height_and_a_weight_for_a_width()
    {
        (new AdaptiveHeight(100) == "100px").ShouldBeTrue();
        (new AdaptiveWidth(100) == "100").ShouldBeTrue();
        (new AdaptiveWidth(100) == "100px").ShouldBeFalse();
        (new AdaptiveHeight("100") == null).ShouldBeFalse();
    }

    [Theory]
    [InlineData("tall")]
    [InlineData("12 px")]
    [InlineData("-3px")]
    public void What_is_no_size_is_refused(string text)
    {
        Should.Throw<FormatException>(() => new AdaptiveHeight(text));
        Should.Throw<FormatException>(() => new AdaptiveWidth(text));
    }

    [Fact]
    public void The_least_height_is_one_number_in_two_forms()
    {
        var container = new AdaptiveContainer { MinHeight = "200px" };

        container.PixelMinHeight.ShouldBe(200u);
        container.PixelMinHeight = 0;
        container.MinHeight.ShouldBeNull();
    }
}
