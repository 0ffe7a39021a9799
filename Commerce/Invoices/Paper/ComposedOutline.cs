namespace BotApp.Commerce.Invoices.Paper;

/// <summary>An outline that is put together from other glyphs: a list of parts, each with how it is moved and scaled.</summary>
internal static class ComposedOutline
{
    private const int FirstPart = 10;
    private const int MovesByWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int HasMore = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <summary>Where in the outline the numbers of its parts stand; none in an outline that is drawn itself.</summary>
    public static IEnumerable<int> Parts(ReadOnlyMemory<byte> outline)
    {
        var isComposed = outline.Length > 0 && TrueTypeFont.Short(outline, 0) < 0;
        var at = FirstPart;
        while (isComposed)
        {
            var flags = TrueTypeFont.Word(outline, at);
            yield return at + 2;
            at += Length(flags);
            isComposed = (flags & HasMore) != 0;
        }
    }

    private static int Length(int flags)
    {
        var scale =
            (flags & HasScale) != 0 ? 2
            : (flags & HasTwoScales) != 0 ? 4
            : (flags & HasMatrix) != 0 ? 8
            : 0;
        return ((flags & MovesByWords) != 0 ? 8 : 6) + scale;
    }
}
