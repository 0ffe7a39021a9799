using System.Buffers.Binary;
using System.Text;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>
/// A TrueType font read from a file (.ttf, or the first face of a .ttc): which glyph draws a character, how wide it is, its outline. Kept whole in memory
/// (about 10 MB for Chinese), read-only and therefore shared between threads.
/// </summary>
internal sealed class TrueTypeFont
{
    private static readonly string[] Needed = ["head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap"];

    private readonly ReadOnlyMemory<byte> file;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> tables = new(StringComparer.Ordinal);
    private readonly CharacterMap characters;
    private readonly bool hasLongOffsets;
    private readonly int widths;

    /// <exception cref="InvalidDataException">It is no font with TrueType outlines.</exception>
    public TrueTypeFont(ReadOnlyMemory<byte> file)
    {
        this.file = file;
        ReadTables();
        UnitsPerEm = Word(Table("head"), 18);
        hasLongOffsets = Word(Table("head"), 50) != 0;
        Ascent = Short(Table("hhea"), 4);
        Descent = Short(Table("hhea"), 6);
        widths = Word(Table("hhea"), 34);
        GlyphCount = Word(Table("maxp"), 4);
        characters = new CharacterMap(Table("cmap"));
    }

    public int UnitsPerEm { get; }
    public int Ascent { get; }
    public int Descent { get; }
    public int GlyphCount { get; }

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no font with TrueType outlines.</exception>
    public static TrueTypeFont Open(string path)
    {
        var bytes = File.ReadAllBytes(path);
        try
        {
            return new TrueTypeFont(bytes);
        }
        catch (ArgumentOutOfRangeException broken)
        {
            throw new InvalidDataException($"'{path}' ends too early for a font.", broken);
        }
    }

    /// <summary>The glyph of a character; 0, the empty box, when the font does not know it.</summary>
    public int Glyph(Rune character) => characters.Glyph(character.Value) is var glyph && glyph < GlyphCount ? glyph : 0;

    /// <summary>The advance in units of the em.</summary>
    public int Width(int glyph) => Word(Table("hmtx"), 4 * Math.Min(glyph, widths - 1));

    public int LeftBearing(int glyph) => Short(Table("hmtx"), glyph < widths ? 4 * glyph + 2 : 4 * widths + 2 * (glyph - widths));

    /// <summary>The outline as the file has it; empty for a blank.</summary>
    public ReadOnlyMemory<byte> Outline(int glyph)
    {
        var (from, to) = (Offset(glyph), Offset(glyph + 1));
        return Table("glyf")[from..Math.Max(from, to)];
    }

    public ReadOnlyMemory<byte> Table(string name) => tables.GetValueOrDefault(name);

    internal static ushort Word(ReadOnlyMemory<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data.Span[at..]);

    internal static short Short(ReadOnlyMemory<byte> data, int at) => BinaryPrimitives.ReadInt16BigEndian(data.Span[at..]);

    internal static int Long(ReadOnlyMemory<byte> data, int at) => (int)BinaryPrimitives.ReadUInt32BigEndian(data.Span[at..]);

    private int Offset(int glyph) => hasLongOffsets ? Long(Table("loca"), 4 * glyph) : 2 * Word(Table("loca"), 2 * glyph);

    private void ReadTables()
    {
        var start = Encoding.ASCII.GetString(file.Span[..4]) == "ttcf" ? Long(file, 12) : 0;
        for (var i = 0; i < Word(file, start + 4); i++)
        {
            var entry = start + 12 + 16 * i;
            var name = Encoding.ASCII.GetString(file.Span.Slice(entry, 4));
            tables[name] = file.Slice(Long(file, entry + 8), Long(file, entry + 12));
        }

        if (Array.Find(Needed, name => Table(name).IsEmpty) is { } missing)
        {
            throw new InvalidDataException($"The font has no table '{missing}'; one with TrueType outlines is needed.");
        }
    }
}
