namespace BotApp.Dialogs.Orders;

/// <summary>Which part of a message speaks of which line: behind its name up to the next line's, or before it ("the black one of …").</summary>
internal static class WishSegments
{
    /// <summary>The parts that may speak of the line, the likeliest first.</summary>
    public static IReadOnlyList<string> For(int lineNo, string text, LineReading reading)
    {
        var places = reading.Named.Where(piece => piece.At >= 0).OrderBy(piece => piece.At).ToList();
        var index = places.FindIndex(piece => piece.LineNo == lineNo);
        if (index < 0)
        {
            return places.Count == 0 ? [text] : [];
        }

        var own = places[index];
        var begin = index == 0 ? 0 : places[index - 1].End;
        var end = index + 1 < places.Count ? places[index + 1].At : text.Length;
        var (before, behind) = (text[begin..own.At], text[own.End..end]);
        return places.Count == 1 ? [behind, before] : index == 0 ? [behind, before] : [behind];
    }
}
