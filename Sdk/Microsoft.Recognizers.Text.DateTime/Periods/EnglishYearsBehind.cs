namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads the year that stands behind a part of it: "of 2018", "of last year".</summary>
internal static class EnglishYearsBehind
{
    /// <summary>The year of "this year", "next year" and "last year".</summary>
    public static int? Offset(EnglishText text, int at, out int next)
    {
        var place = text.Skip(at, "the");
        var offset = EnglishRelatives.Offset(text, place, out next);
        if (offset == null && place > at && text.Is(place, "year"))
        {
            next = place + 1;
            return 0;
        }

        var isYear = offset != null && text.Is(next, "year");
        next++;
        return isYear ? offset : null;
    }

    /// <summary>The year behind "of", "in" or a comma.</summary>
    public static int? Read(EnglishText text, int of, out int next)
    {
        next = of;
        if (text[of] is not ("of" or "in" or ","))
        {
            return null;
        }

        var year = EnglishYears.Read(text, of + 1, out next);
        if (year > 0)
        {
            return year;
        }

        if (Offset(text, of + 1, out next) is { } offset)
        {
            return text.Now.Year + offset;
        }

        next = of;
        return null;
    }
}
