using System.Globalization;
using System.Text;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>
/// The font of one document: every character written gets the next code, and only these are embedded. A character the font does not know keeps a code of its own,
/// drawn as an empty box, so that copying the text gives it back.
/// </summary>
internal sealed class PdfFont(TrueTypeFont font)
{
    private const string Name = "BOTAPP+Invoice";
    private const int CodesPerBlock = 100;

    private readonly Dictionary<Rune, int> codes = [];
    private readonly List<Rune> characters = [];
    private readonly List<int> glyphs = [0];

    /// <summary>How many glyphs will be embedded, the empty box included.</summary>
    public int GlyphCount => glyphs.Count;

    /// <summary>The width of a text in points at a size in points.</summary>
    public double Width(string text, double size) => text.EnumerateRunes().Sum(rune => Width(rune, size));

    public double Width(Rune character, double size) => font.Width(font.Glyph(character)) * size / font.UnitsPerEm;

    /// <summary>The text as hexadecimal codes, four digits a character.</summary>
    public string Encode(string text)
    {
        var hex = new StringBuilder(4 * text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            hex.Append(Code(rune).ToString("X4", CultureInfo.InvariantCulture));
        }

        return hex.ToString();
    }

    /// <summary>Puts the font and its parts into a document, after everything was written; gives the number of the font object.</summary>
    public int AddTo(PdfObjects objects)
    {
        var file = objects.AddStream(TrueTypeSubset.Of(font, glyphs));
        var descriptor = objects.Add(
            $"<</Type/FontDescriptor/FontName/{Name}/Flags 4/FontBBox[0 {Em(font.Descent)} 1000 {Em(font.Ascent)}]/ItalicAngle 0"
                + $"/Ascent {Em(font.Ascent)}/Descent {Em(font.Descent)}/CapHeight {Em(font.Ascent)}/StemV 80/FontFile2 {file} 0 R>>"
        );
        var widths = string.Join(' ', glyphs.Select(glyph => Em(font.Width(glyph))));
        var descendant = objects.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{Name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + $"/FontDescriptor {descriptor} 0 R/DW 1000/W[0[{widths}]]/CIDToGIDMap/Identity>>"
        );
        var toUnicode = objects.AddStream(Encoding.ASCII.GetBytes(ToUnicode()));
        return objects.Add(
            $"<</Type/Font/Subtype/Type0/BaseFont/{Name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {toUnicode} 0 R>>"
        );
    }

    private int Code(Rune character)
    {
        if (!codes.TryGetValue(character, out var code))
        {
            code = glyphs.Count;
            codes.Add(character, code);
            characters.Add(character);
            glyphs.Add(font.Glyph(character));
        }

        return code;
    }

    private string ToUnicode()
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Invoice def\n/CMapType 2 def\n"
        );
        map.Append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var block in characters.Chunk(CodesPerBlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var character in block)
            {
                var unicode = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(character.ToString()));
                map.Append(CultureInfo.InvariantCulture, $"<{codes[character]:X4}> <{unicode}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    /// <summary>Units of the font as thousandths of the em, written out.</summary>
    private string Em(int units) => Math.Round(units * 1000.0 / font.UnitsPerEm).ToString(CultureInfo.InvariantCulture);
}
