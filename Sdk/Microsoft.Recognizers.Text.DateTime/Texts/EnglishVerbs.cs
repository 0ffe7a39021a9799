namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Tells names of months from the verbs and names that are written like them.</summary>
internal static class EnglishVerbs
{
    /// <summary>Whether a word that names a month means it: "may" does where a time can stand, "march" where no verb does.</summary>
    public static bool IsMonth(EnglishText text, int at) =>
        text[at] switch
        {
            "may" => LeadsToTime(text, at - 1) || IsJoined(text, at + 1),
            "march" => LeadsToTime(text, at - 1) || IsJoined(text, at + 1) || text[at - 1] is not ("we" or "they" or "i" or "you"),
            _ => true,
        };

    /// <summary>Whether nothing behind "this may" makes it a verb.</summary>
    public static bool IsMonthBehind(EnglishText text, int at) =>
        !text.Pieces.IsWord(at) || text[at] is "to" or "until" or "till" or "through" or "is" or "was" or "at" or "on" or "in" or "for";

    /// <summary>Whether the month behind a year belongs to it, as in "2017 april".</summary>
    public static bool IsMonthBehindYear(EnglishText text, int at, out int next)
    {
        next = at + 1;
        return EnglishMonthDays.Month(text, at, out next) != null && text[at] is not "may" && EnglishDayNumbers.Read(text, next, out _) < 0;
    }

    /// <summary>Whether "last" is a verb, as in "it should last two hours".</summary>
    public static bool IsLasting(EnglishText text, int at) =>
        text.Is(at, "last")
        && text[at - 1] is "t" or "to" or "will" or "would" or "can" or "could" or "should" or "might" or "must" or "not" or "ll";

    // "May to March"
    private static bool IsJoined(EnglishText text, int at) =>
        text[at] is "to" or "through" or "-" && EnglishWords.Month(text[at + 1]) != null;

    private static bool LeadsToTime(EnglishText text, int at) =>
        text[at]
            is "in"
                or "by"
                or "of"
                or "since"
                or "until"
                or "till"
                or "before"
                or "after"
                or "from"
                or "to"
                or "mid"
                or "early"
                or "late"
                or "during"
                or "through"
                or "-"
                or "for"
                or "every"
                or "each"
                or "between"
                or "starting"
        || (text.Is(at, "and") && (EnglishWords.Month(text[at - 1]) != null || text.Is(at - 2, "between")));
}
