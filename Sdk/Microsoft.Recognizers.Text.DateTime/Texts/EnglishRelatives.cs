namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads how a time lies to now: this, next, last and their like.</summary>
internal static class EnglishRelatives
{
    /// <summary>0 for this one, 1 for the next, -1 for the last; <c>null</c> when no such word stands here.</summary>
    public static int? Offset(EnglishText text, int at, out int next)
    {
        next = at + 1;
        if (text.Is(at, "this") && text[at + 1] is "coming" or "upcoming" or "past" or "current" or "next" or "last")
        {
            next = at + 2;
            return text[at + 1] is "past" or "last" ? -1
                : text.Is(at + 1, "current") ? 0
                : 1;
        }

        return text[at] switch
        {
            "this" or "current" => 0,
            "next" or "following" or "coming" or "upcoming" => 1,
            "last" or "past" or "previous" => -1,
            _ => null,
        };
    }

    /// <summary>Whether the word means the nearest, not the one of the week before or behind.</summary>
    public static bool IsNearest(EnglishText text, int at) =>
        text[at] is "coming" or "upcoming" or "past" || (text.Is(at, "this") && text[at + 1] is "coming" or "upcoming" or "past");
}
