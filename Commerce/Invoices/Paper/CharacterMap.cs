namespace BotApp.Commerce.Invoices.Paper;

/// <summary>The table <c>cmap</c> of a font: segments of characters (format 12, else format 4) and the glyphs that draw them.</summary>
internal sealed class CharacterMap
{
    private readonly List<Segment> segments = [];
    private readonly ReadOnlyMemory<byte> table;

    /// <exception cref="InvalidDataException">There is no map of Unicode in it.</exception>
    public CharacterMap(ReadOnlyMemory<byte> cmap)
    {
        var maps = Enumerable.Range(0, TrueTypeFont.Word(cmap, 2)).Select(i => cmap[TrueTypeFont.Long(cmap, 8 + 8 * i)..]).ToList();
        table = maps.Find(map => TrueTypeFont.Word(map, 0) == 12);
        if (!table.IsEmpty)
        {
            ReadGroups();
            return;
        }

        table = maps.Find(map => TrueTypeFont.Word(map, 0) == 4);
        if (table.IsEmpty)
        {
            throw new InvalidDataException("The font does not map Unicode.");
        }

        ReadSegments();
    }

    /// <summary>The glyph of a code point, 0 when there is none.</summary>
    public int Glyph(int character)
    {
        var (low, high) = (0, segments.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var segment = segments[middle];
            if (character >= segment.First && character <= segment.Last)
            {
                return Glyph(segment, character);
            }

            (low, high) = character < segment.First ? (low, middle - 1) : (middle + 1, high);
        }

        return 0;
    }

    /// <summary>A segment of format 4 either shifts the code or looks it up in a list, whose zeros stay zeros.</summary>
    private int Glyph(Segment segment, int character)
    {
        if (segment.ListAt is not { } list)
        {
            return (character + segment.Shift) & 0xFFFF;
        }

        var glyph = TrueTypeFont.Word(table, list + 2 * (character - segment.First));
        return glyph == 0 ? 0 : (glyph + segment.Shift) & 0xFFFF;
    }

    private void ReadGroups()
    {
        for (var i = 0; i < TrueTypeFont.Long(table, 12); i++)
        {
            var at = 16 + 12 * i;
            var first = TrueTypeFont.Long(table, at);
            segments.Add(new Segment(first, TrueTypeFont.Long(table, at + 4), TrueTypeFont.Long(table, at + 8) - first, null));
        }
    }

    private void ReadSegments()
    {
        var size = TrueTypeFont.Word(table, 6);
        for (var at = 14; at < 14 + size; at += 2)
        {
            var offsetAt = at + 2 + 3 * size;
            var offset = TrueTypeFont.Word(table, offsetAt);
            var first = TrueTypeFont.Word(table, at + 2 + size);
            var shift = TrueTypeFont.Word(table, at + 2 + 2 * size);
            segments.Add(new Segment(first, TrueTypeFont.Word(table, at), shift, offset == 0 ? null : offsetAt + offset));
        }
    }

    private sealed record Segment(int First, int Last, int Shift, int? ListAt);
}
