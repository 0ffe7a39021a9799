using System.Text;
using BotApp.Commerce.Invoices.Paper;

namespace BotApp.Tests.Commerce.Invoices.Paper;

public sealed class TrueTypeSubsetTests
{
    private static readonly TrueTypeFont Font = TrueTypeFont.Open(
        Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSansSC_400Regular.ttf")
    );

    [Fact]
    public void The_font_that_comes_with_the_host_knows_what_an_invoice_needs()
    {
        const string Needed = "电子发票（增值税专用发票）壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整零负¥%…×喆堃镕";
        Needed.EnumerateRunes().ShouldAllBe(rune => Font.Glyph(rune) != 0);
        Font.Glyph(new Rune(0x1F600)).ShouldBe(0);
    }

    [Fact]
    public void A_subset_has_the_chosen_glyphs_with_their_outlines_and_widths_and_no_others()
    {
        int[] chosen = [0, .. "发票Ai ".EnumerateRunes().Select(rune => Font.Glyph(rune))];

        var subset = WithMap(TrueTypeSubset.Of(Font, chosen));

        subset.GlyphCount.ShouldBe(chosen.Length);
        for (var place = 0; place < chosen.Length; place++)
        {
            subset.Width(place).ShouldBe(Font.Width(chosen[place]));
            subset.LeftBearing(place).ShouldBe(Font.LeftBearing(chosen[place]));
            var outline = Font.Outline(chosen[place]).ToArray();
            subset.Outline(place).ToArray()[..outline.Length].ShouldBe(outline);
        }
    }

    [Fact]
    public void A_composed_glyph_brings_its_parts_and_refers_to_their_new_places()
    {
        var source = WithMap(TrueTypeSubset.Of(Font, [0, Glyph('发'), Glyph('票'), Glyph('税')]), glyf => Compose(glyf, at: Offset(3)));

        var subset = WithMap(TrueTypeSubset.Of(source, [0, 3]));

        subset.GlyphCount.ShouldBe(4);
        TrueTypeFont.Word(subset.Outline(1), 12).ShouldBe((ushort)2);
        TrueTypeFont.Word(subset.Outline(1), 20).ShouldBe((ushort)3);
        subset.Outline(2).ToArray().ShouldBe(source.Outline(2).ToArray());
        subset.Outline(3).ToArray().ShouldBe(source.Outline(1).ToArray());
    }

    [Fact]
    public void Every_character_is_embedded_once()
    {
        var font = new PdfFont(Font);
        font.Encode("发票发票").ShouldBe("0001000200010002");
        font.Encode("😀😁").ShouldBe("00030004");
        font.GlyphCount.ShouldBe(5);
    }

    [Theory]
    [InlineData("")]
    [InlineData("this is no font at all, whatever its name says")]
    public void What_is_no_font_is_refused(string content) =>
        Should.Throw<InvalidDataException>(() => Read(Encoding.ASCII.GetBytes(content)));

    private static TrueTypeFont Read(byte[] bytes)
    {
        using var folder = new TestKit.TempFolder();
        File.WriteAllBytes(folder.File("font.ttf"), bytes);
        return TrueTypeFont.Open(folder.File("font.ttf"));
    }

    private static int Glyph(char character) => Font.Glyph(new Rune(character));

    /// <summary>Where the outline of the third glyph of 发票税 begins in a subset.</summary>
    private static int Offset(int place) =>
        new[] { 0, Glyph('发'), Glyph('票'), Glyph('税') }.Take(place).Sum(glyph => (Font.Outline(glyph).Length + 3) & ~3);

    /// <summary>Makes the outline one of two parts: glyph 2 moved by words, then glyph 1 moved by bytes and scaled. The font itself has no such glyph.</summary>
    private static void Compose(byte[] glyf, int at)
    {
        byte[] composed = [0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x21, 0, 2, 0, 0, 0, 0, 0, 0x08, 0, 1, 0, 0, 0x40, 0];
        composed.CopyTo(glyf, at);
    }

    /// <summary>A subset maps no characters, for a PDF does that; to be read again as a font it borrows the map of its source.</summary>
    private static TrueTypeFont WithMap(byte[] subset, Action<byte[]>? changeOutlines = null)
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { ["cmap"] = Font.Table("cmap").ToArray() };
        for (var entry = 12; entry < 12 + 16 * TrueTypeFont.Word(subset, 4); entry += 16)
        {
            var (at, length) = (TrueTypeFont.Long(subset, entry + 8), TrueTypeFont.Long(subset, entry + 12));
            tables[Encoding.ASCII.GetString(subset, entry, 4)] = subset[at..(at + length)];
        }

        changeOutlines?.Invoke(tables["glyf"]);
        return new TrueTypeFont(TrueTypeFile.Write(tables));
    }
}
