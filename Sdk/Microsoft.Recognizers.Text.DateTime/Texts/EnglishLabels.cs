namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Words whose number is a name and no time: building 4, room 12.</summary>
internal static class EnglishLabels
{
    /// <summary>Whether such a word stands before a place.</summary>
    public static bool IsBehind(EnglishText text, int at) =>
        text[at - 1]
            is "building"
                or "room"
                or "floor"
                or "gate"
                or "platform"
                or "number"
                or "no"
                or "line"
                or "page"
                or "version"
                or "unit"
                or "apartment"
                or "item"
                or "order";
}
