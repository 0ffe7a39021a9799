using System.Buffers.Binary;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>
/// A font cut down to chosen glyphs, renumbered 0, 1, 2 … in the order given; parts that composed glyphs refer to follow after them. Only the tables a PDF needs
/// are kept. The first glyph should be 0, the empty box.
/// </summary>
internal sealed class TrueTypeSubset
{
    private readonly TrueTypeFont font;
    private readonly List<int> glyphs;
    private readonly Dictionary<int, int> places = [];

    private TrueTypeSubset(TrueTypeFont font, IEnumerable<int> chosen)
    {
        this.font = font;
        glyphs = [.. chosen];
        for (var place = 0; place < glyphs.Count; place++)
        {
            places.TryAdd(glyphs[place], place);
        }
    }

    public static byte[] Of(TrueTypeFont font, IEnumerable<int> glyphs) => new TrueTypeSubset(font, glyphs).Build();

    private byte[] Build()
    {
        var outlines = new List<byte[]>();
        for (var place = 0; place < glyphs.Count; place++)
        {
            outlines.Add(Outline(glyphs[place]));
        }

        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = Joined(outlines),
            ["head"] = Patched("head", 50, 1),
            ["hhea"] = Patched("hhea", 34, glyphs.Count),
            ["hmtx"] = [.. glyphs.SelectMany(glyph => Pair(font.Width(glyph), font.LeftBearing(glyph)))],
            ["loca"] = Offsets(outlines),
            ["maxp"] = Patched("maxp", 4, glyphs.Count),
        };
        foreach (var hint in new[] { "cvt ", "fpgm", "prep" }.Where(name => !font.Table(name).IsEmpty))
        {
            tables[hint] = font.Table(hint).ToArray();
        }

        return TrueTypeFile.Write(tables);
    }

    /// <summary>The outline, padded to four bytes; a composed one refers to its parts by their new places, which are made when not there yet.</summary>
    private byte[] Outline(int glyph)
    {
        var source = font.Outline(glyph);
        var outline = new byte[(source.Length + 3) & ~3];
        source.CopyTo(outline);
        foreach (var part in ComposedOutline.Parts(source))
        {
            Put(outline, part, Place(TrueTypeFont.Word(source, part)));
        }

        return outline;
    }

    private int Place(int glyph)
    {
        if (!places.TryGetValue(glyph, out var place))
        {
            place = glyphs.Count;
            glyphs.Add(glyph);
            places.Add(glyph, place);
        }

        return place;
    }

    private byte[] Patched(string table, int at, int value)
    {
        var copy = font.Table(table).ToArray();
        Put(copy, at, value);
        return copy;
    }

    private static byte[] Joined(List<byte[]> outlines)
    {
        using var joined = new MemoryStream();
        outlines.ForEach(outline => joined.Write(outline));
        return joined.ToArray();
    }

    private static byte[] Offsets(List<byte[]> outlines)
    {
        var offsets = new byte[4 * (outlines.Count + 1)];
        var at = 0;
        for (var i = 0; i < outlines.Count; i++)
        {
            at += outlines[i].Length;
            BinaryPrimitives.WriteInt32BigEndian(offsets.AsSpan(4 * (i + 1)), at);
        }

        return offsets;
    }

    private static byte[] Pair(int first, int second) => [(byte)(first >> 8), (byte)first, (byte)(second >> 8), (byte)second];

    private static void Put(byte[] data, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(at), (ushort)value);
}
