namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads months and years: "May", "May 2018", "2018 May", "Dec-2018", "2015-3", "this September", "2018", "year 2018".</summary>
internal static class EnglishMonths
{
    public static PeriodMatch Read(EnglishText text, int at) =>
        ReadMonthOf(text, at) ?? ReadNamed(text, at) ?? ReadRelative(text, at) ?? ReadDigits(text, at) ?? EnglishPlainYears.Read(text, at);

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

    // "month of September"
    private static PeriodMatch ReadMonthOf(EnglishText text, int at) =>
        text.Is(at, "month") && text.Is(at + 1, "of") ? ReadNamed(text, at + 2)?.From(at) : null;

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

        if (isOf && EnglishYearsBehind.Offset(text, place, out behind) is { } offset)
        {
            return Month(at, behind, text.Now.Year + offset, month);
        }

        var isPlain = EnglishVerbs.IsMonth(text, at) && !text.Pieces.BreaksOff(at);
        return isPlain
            ? new PeriodMatch(at, text.Is(next - 1, '.') ? next - 1 : next, DayCalendar.Month(text.Now, month), TimeUnit.Month)
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
}
