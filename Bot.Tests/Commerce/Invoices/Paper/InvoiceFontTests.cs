using BotApp.Commerce;
using BotApp.Commerce.Invoices.Paper;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.Commerce.Invoices.Paper;

public sealed class InvoiceFontTests
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSansSC_400Regular.ttf");

    [Fact]
    public void Without_a_setting_the_font_that_came_with_the_host_is_taken() =>
        Open("").GlyphCount.ShouldBe(TrueTypeFont.Open(Shipped).GlyphCount);

    [Fact]
    public void The_font_the_merchant_set_is_taken()
    {
        using var folder = new TempFolder();
        var shorter = File.ReadAllBytes(Shipped);
        var glyphs = new TrueTypeFont(shorter).Table("maxp");
        var at = shorter.AsSpan().IndexOf(glyphs.Span);
        (shorter[at + 4], shorter[at + 5]) = (1, 0);
        File.WriteAllBytes(folder.File("own.ttf"), shorter);

        Open(folder.File("own.ttf")).GlyphCount.ShouldBe(256);
    }

    [Fact]
    public void The_licence_of_the_font_lies_beside_it() =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(Shipped)!, "LICENSE_FONT")).ShouldContain("SIL Open Font License");

    private static TrueTypeFont Open(string setting) => new InvoiceFont(Options.Create(new CommerceOptions { InvoiceFont = setting })).Font;
}
