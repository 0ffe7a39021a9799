namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads months and years: "May", "May 2018", "2018 May", "Dec-2018", "2015-3", "this September", "2018", "year 2018".</summary>
internal static class EnglishMonths
{
    public static PeriodMatch Read(EnglishText text, int at) =>
        ReadNamed(text, at) ?? ReadRelative(text, at) ?? ReadDigits(text, at) ?? ReadYear(text, at);

    public static PeriodMatch Month(int first, int next, int year, int month) =>
        new(
            first,
            next,
            Reading.Of(
                Timex.Month(year, month),
                DayCalendar.MonthFrom(new Moment(year, month, 1)),
                DayCalendar.MonthFrom(new Moment(year, month, 1))
            ),
            TimeUnit.Month
        );

    public static PeriodMatch Year(int first, int next, int year) =>
        new(first, next, Reading.Span(Timex.Year(year), new Moment(year, 1, 1), new Moment(year + 1, 1, 1)), TimeUnit.Year);

    private static PeriodMatch ReadNamed(EnglishText text, int at)
    {
        if (EnglishMonthDays.Month(text, at, out var next) is not { } month)
        {
            return null;
        }

        var isDivided = text[next] is "-" or "/" && text.Pieces.Glued(next) && text.Pieces.Glued(next + 1);
        var isOf = text[next] is "of" or "in";
        var place = isDivided || isOf || text.Is(next, ',') ? next + 1 : next;
        if (EnglishYears.Read(text, place, out var behind) is > 0 and var year && !text.Is(behind, ':'))
        {
            return Month(at, behind, year, month);
        }

        if (
            isOf
            && text.Pieces.IsDigits(place)
            && text.Pieces[place].Length == 2
            && EnglishYears.OfTwoDigits(text.Digits(place)) is > 0 and var recent
        )
        {
            return Month(at, place + 1, recent, month);
        }

        if (isOf && YearOffset(text, place, out behind) is { } offset)
        {
            return Month(at, behind, text.Now.Year + offset, month);
        }

        var isPlain = EnglishVerbs.IsMonth(text, at) && !text.Pieces.BreaksOff(at);
        return isPlain
            ? new PeriodMatch(at, text.Is(next - 1, '.') ? next - 1 : next, DayCalendar.Month(text.Now, month), TimeUnit.Month)
            {
                YearlyMonth = month,
            }
            : null;
    }

    private static PeriodMatch ReadRelative(EnglishText text, int at)
    {
        if (
            EnglishRelatives.Offset(text, at, out var next) is not { } offset
            || EnglishMonthDays.Month(text, next, out var behind) is not { } month
        )
        {
            return null;
        }

        var ahead =
            offset > 0 && month > text.Now.Month ? 0
            : offset < 0 && month < text.Now.Month ? 0
            : offset;
        return text.Is(next, "may") && text.Is(at, "this") && !EnglishVerbs.IsMonthBehind(text, behind)
            ? null
            : Month(at, behind, text.Now.Year + ahead, month);
    }

    // 2015-3, 12-2015, 12/2015
    private static PeriodMatch ReadDigits(EnglishText text, int at)
    {
        var isPair =
            text.Pieces.IsDigits(at)
            && text[at + 1] is "-" or "/"
            && text.Pieces.Glued(at + 1)
            && text.Pieces.Glued(at + 2)
            && text.Pieces.IsDigits(at + 2);
        if (!isPair || EnglishDashes.IsCode(text, at, at + 3) || text.Pieces.BreaksOff(at + 2))
        {
            return null;
        }

        var (yearAt, monthAt) = text.Pieces[at].Length == 4 ? (at, at + 2) : (at + 2, at);
        var year = EnglishYears.Read(text, yearAt, out _);
        var isMonth = text.Pieces[monthAt].Length <= 2 && text.Digits(monthAt) is >= 1 and <= 12;
        return year > 0 && isMonth ? Month(at, at + 3, year, text.Digits(monthAt)) : null;
    }

    private static PeriodMatch ReadYear(EnglishText text, int at)
    {
        var place =
            text.Is(at, '=') ? at + 1
            : text.Is(at, "year") ? (text[at + 1] is "of" ? -1 : at + 1)
            : at;
        place =
            text.Is(at, "calendar") && text.Is(at + 1, "year") ? at + 2
            : text.Is(at, "cy") ? at + 1
            : place;
        var year = EnglishYears.Read(text, place, out var next);
        var isFree = year > 0 && !(text.Pieces.IsDigits(place) && EnglishDashes.IsInCode(text, place)) && IsFree(text, place, next);
        return isFree
            && EnglishMonthDays.Month(text, next, out _) is var month
            && month is { } named
            && EnglishVerbs.IsMonthBehindYear(text, next, out var behind)
                ? Month(at, behind, year, named)
            : isFree ? Year(at, next, year)
            : null;
    }

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

    /// <summary>The year of "this year", "next year" and "last year".</summary>
    public static int? YearOffset(EnglishText text, int at, out int next)
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
}
