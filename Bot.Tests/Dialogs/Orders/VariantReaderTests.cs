using BotApp.Commerce;
using BotApp.Commerce.Catalogue;
using BotApp.Dialogs.Orders;

namespace BotApp.Tests.Dialogs.Orders;

public sealed class VariantReaderTests
{
    private static readonly Product Laptop = Of(
        "P1",
        ["screen size", "processor", "storage", "color"],
        "a1 15-inch|i5|256GB SSD|black",
        "a2 15-inch|i9|1TB SSD|black",
        "a3 15-inch|i9|1TB SSD|silver",
        "a4 13-inch|i9|1TB SSD|space grey",
        "a5 15-inch|i5|512GB SSD|grey 0"
    );

    private static readonly Product Keyboard = Of(
        "P2",
        ["switch type", "backlight", "size"],
        "b1 linear|white|full size",
        "b2 clicky|RGB|full size",
        "b3 clicky|RGB|60%",
        "b4 clicky|none|full size",
        "b5 tactile|white|80%"
    );

    private static readonly Product Lamp = Of(
        "P3",
        ["brightness", "power source", "color"],
        "c1 low|AC adapter|black",
        "c2 medium|USB|black",
        "c3 high|USB|white",
        "c4 high|battery|black 0",
        "c5 medium|AC adapter|white"
    );

    private static readonly Product Camera = Of("P4", ["resolution", "waterproof"], "d1 4K|no", "d2 4K|yes", "d3 5K|yes");

    private static readonly Product Phone = Of(
        "P5",
        ["颜色|Colour", "容量|Capacity"],
        "e1 曜石黑/Obsidian black|256GB",
        "e2 曜石黑/Obsidian black|512GB",
        "e3 云母白/Mica white|256GB",
        "e4 云母白/Mica white|512GB",
        "e5 湖水青/Lake green|512GB"
    );

    private static readonly Product Jacket = Of("P6", ["颜色|Colour", "尺码|Size"], "f1 黑色/Black|M", "f2 黑色/Black|L", "f3 卡其/Khaki|M", "f4 黑色/Black|XL");

    [Theory]
    [InlineData("the i9 1TB one", "a2")]
    [InlineData("one with an i9 processor, 1TB, in silver", "a3")]
    [InlineData("a 13-inch one", "a4")]
    [InlineData("512 GB instead of 256GB", "a5")]
    [InlineData("I'd like it with 1TB", "a2")]
    public void English_options_pick_the_variant_that_keeps_the_rest(string text, string sku) => Skus(Laptop, "a1", text).ShouldBe(sku);

    [Theory]
    [InlineData("the one with clicky switches and RGB backlight", "b2")]
    [InlineData("a clicky one without backlight", "b4")]
    [InlineData("clicky, RGB, 60%", "b3")]
    [InlineData("the clicky one", "b2,b4")]
    [InlineData("the 80% one", "b5")]
    public void Several_options_go_together(string text, string skus) => Skus(Keyboard, "b1", text).ShouldBe(skus);

    [Theory]
    [InlineData("the brightest one with USB", "c3")]
    [InlineData("a brighter USB one", "c2")]
    [InlineData("white one please", "c5")]
    [InlineData("the brightest one", "c3")]
    public void More_of_an_option_goes_up_its_scale(string text, string sku) => Skus(Lamp, "c1", text).ShouldBe(sku);

    [Theory]
    [InlineData("a waterproof one", "d2")]
    [InlineData("waterproof with 5K", "d3")]
    public void An_option_that_is_there_or_not_is_called_by_its_name(string text, string sku) => Skus(Camera, "d1", text).ShouldBe(sku);

    [Theory]
    [InlineData("换成黑色256G", "e1")]
    [InlineData("换成512的", "e4")]
    [InlineData("我要湖水青", "e5")]
    [InlineData("改成曜石黑512GB吧", "e2")]
    [InlineData("换个颜色", "e1")]
    [InlineData("快一点", "")]
    public void Chinese_words_pick_variants(string text, string skus) => Skus(Phone, "e3", text).ShouldBe(skus);

    [Theory]
    [InlineData("换大一码", "f2")]
    [InlineData("要XL的", "f4")]
    [InlineData("I'm fine with khaki", "f3")]
    [InlineData("尺码改成L", "f2")]
    public void Sizes_are_read_as_people_say_them(string text, string sku) => Skus(Jacket, "f1", text).ShouldBe(sku);

    [Fact]
    public void What_it_is_already_is_told_apart() => VariantReader.Read(Phone, Phone.Variants[0], "换成黑色256G").ShouldBeOfType<VariantReading.Same>();

    /// <summary>None has 5K without being waterproof: what has one of the two comes near.</summary>
    [Fact]
    public void What_there_is_not_is_answered_with_what_comes_near()
    {
        var near = VariantReader.Read(Camera, Camera.Variants[0], "8K? no, the 5K without waterproof").ShouldBeOfType<VariantReading.Several>();

        near.IsExact.ShouldBeFalse();
        near.Variants.Select(variant => variant.Sku).ShouldContain("d3");
    }

    private static string Skus(Product product, string current, string text) =>
        VariantReader.Read(product, product.Variants.First(variant => variant.Sku == current), text) switch
        {
            VariantReading.One(var variant) => variant.Sku,
            VariantReading.Several(var several, _) => string.Join(',', several.Select(variant => variant.Sku)),
            _ => "",
        };

    /// <summary>Names and values as zh|en or zh/en, or one for both; a trailing 0 is a stock of none.</summary>
    private static Product Of(string id, string[] names, params string[] variants) =>
        new()
        {
            Id = id,
            CategoryId = "c",
            Name = new(id, id),
            Keywords = "",
            Picture = "phone.svg",
            Variants = [.. variants.Select(text => VariantOf(id, names, text))],
        };

    private static Variant VariantOf(string id, string[] names, string text)
    {
        var isOut = text.EndsWith(" 0", StringComparison.Ordinal);
        var sku = text[..2];
        var values = (isOut ? text[3..^2] : text[3..]).Split('|');
        return new Variant
        {
            Sku = sku,
            ProductId = id,
            Price = 10m,
            Stock = isOut ? 0 : 7,
            Options = [.. names.Select((name, at) => new VariantOption { Sku = sku, No = at + 1, Name = Both(name, '|'), Value = Both(values[at], '/') })],
        };
    }

    private static Bilingual Both(string text, char between) => new(text.Split(between)[0], text.Split(between)[^1]);
}
