namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads years that stand alone: "2018", "year 2018", "=2019", "cy 2008", and those before a month: "2018 May".</summary>
internal static class EnglishPlainYears
{
    public static PeriodMatch Read(EnglishText text, int at)
    {
        var place = Digits(text, at);
        var year = EnglishYears.Read(text, place, out var next);
        if (year < 0 || (text.Pieces.IsDigits(place) && EnglishDashes.IsInCode(text, place)) || !IsFree(text, place, next))
        {
            return null;
        }

        return EnglishMonthDays.Month(text, next, out _) is { } month && EnglishVerbs.IsMonthBehindYear(text, next, out var behind)
            ? EnglishMonths.Month(at, behind, year, month)
            : EnglishMonths.Year(at, next, year);
    }

    // the year behind the words that lead to it; "the year of 2008" is the 2008 alone
    private static int Digits(EnglishText text, int at) =>
        text.Is(at, '=') || text.Is(at, "cy") ? at + 1
        : text.Is(at, "calendar") && text.Is(at + 1, "year") ? at + 2
        : !text.Is(at, "year") ? at
        : text.Is(at + 1, "of") ? -1
        : at + 1;

    // not within 1666.90125, 40.1693, 2,015 or a plain word like "nineteen sixty"
    private static bool IsFree(EnglishText text, int at, int next)
    {
        if (!text.Pieces.IsDigits(at))
        {
            return true;
        }

        var isBehind =
            text[at - 1] is "." or "," or "$" or "#" or "/" or ":"
            && text.Pieces.Glued(at)
            && (text.Pieces.IsDigits(at - 2) || text[at - 1] is "$" or "#");
        var isBefore =
            text[next] is "." or "," or ":" or "%"
            && text.Pieces.Glued(next)
            && (text.Is(next, '%') || (text.Pieces.Glued(next + 1) && text.Pieces.IsDigits(next + 1)));
        return !isBehind && !isBefore;
    }
}
