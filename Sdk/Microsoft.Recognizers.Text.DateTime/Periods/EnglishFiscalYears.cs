namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads fiscal and school years, which have no days: "last fiscal year", "school year 2008", "FY18", "sy 2008".</summary>
internal static class EnglishFiscalYears
{
    public static PeriodMatch Read(EnglishText text, int at)
    {
        var offset = EnglishRelatives.Offset(text, at, out var place);
        place = offset == null ? at : place;
        if (Prefix(text, place, out var next) is not { } prefix)
        {
            return null;
        }

        if (offset is { } years)
        {
            return text.Is(next - 1, "year") ? Of(at, next, prefix + Timex.Year(text.Now.Year + years)) : null;
        }

        if (EnglishYears.Read(text, next, out var behind) is > 0 and var year)
        {
            return Of(at, behind, prefix + Timex.Year(year));
        }

        var isShort = text.Pieces.IsDigits(next) && text.Pieces[next].Length == 2;
        return isShort ? Of(at, next + 1, prefix + Timex.Year(2000 + text.Digits(next)))
            : text.Is(next - 1, "year") ? Of(at, next, prefix + Timex.AnyYear)
            : null;
    }

    private static string Prefix(EnglishText text, int at, out int next)
    {
        var isYear = text.Is(at + 1, "year");
        next = isYear ? at + 2 : at + 1;
        return text[at] switch
        {
            "fiscal" when isYear => "FY",
            "school" when isYear => "SY",
            "fy" => "FY",
            "sy" => "SY",
            _ => null,
        };
    }

    private static PeriodMatch Of(int first, int next, string timex) => new(first, next, Reading.Unresolved(timex), TimeUnit.Year);
}
