namespace BotApp.Dialogs.Orders;

/// <summary>Which part of a message speaks of which line: behind its name up to the next line's, or before it ("the black one of …").</summary>
internal static class WishSegments
{
    private static readonly string[] Joints = [" and ", ", ", "; ", ". ", " also ", " plus "];

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
        var end = index + 1 < places.Count ? Begin(text, own.End, places[index + 1].At) : text.Length;
        var (before, behind) = (text[begin..own.At], text[own.End..end]);
        return index == 0 ? [behind, before] : [behind];
    }

    /// <summary>Where the next article begins to be spoken of: at the words that join it ("… and the black one"), else at its name.</summary>
    public static int Begin(string text, int from, int name)
    {
        var between = text[from..name];
        var pointed = Joints.Max(joint => between.LastIndexOf(joint + "the ", StringComparison.OrdinalIgnoreCase));
        pointed = pointed >= 0 ? pointed : Joints.Max(joint => between.LastIndexOf(joint + "my ", StringComparison.OrdinalIgnoreCase));
        pointed = pointed >= 0 ? pointed : between.LastIndexOf(" and ", StringComparison.OrdinalIgnoreCase);
        pointed = pointed >= 0 ? pointed : Joints.Max(joint => between.LastIndexOf(joint, StringComparison.OrdinalIgnoreCase));
        return pointed >= 0 ? from + pointed : name;
    }
}
