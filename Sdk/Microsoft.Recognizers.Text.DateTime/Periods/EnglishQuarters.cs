namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads quarters and halves of years: "Q1", "2017 q1", "2019-H2", "the first quarter of 2018", "next year's first quarter".</summary>
internal static class EnglishQuarters
{
    private const int QuarterMonths = 3;
    private const int HalfMonths = 6;

    public static PeriodMatch Read(EnglishText text, int at) => ReadBehindYear(text, at) ?? ReadPart(text, at);

    // 2017 q1, 2019-h2, next year's first quarter
    private static PeriodMatch ReadBehindYear(EnglishText text, int at)
    {
        var year = text.Pieces.IsDigits(at) ? EnglishYears.Read(text, at, out var next) : -1;
        next = at + 1;
        if (year < 0)
        {
            if (EnglishYearsBehind.Offset(text, at, out next) is not { } offset)
            {
                return null;
            }

            year = text.Now.Year + offset;
            next = text[next] is "'" or "’" && text.Is(next + 1, "s") ? next + 2 : next;
        }

        next = text[next] is "-" or "/" ? next + 1 : next;
        return Part(text, next, out var months, out var start, out var behind) ? In(at, behind, year, start, months) : null;
    }

    private static PeriodMatch ReadPart(EnglishText text, int at)
    {
        var place = text.Skip(at, "the");
        if (!Part(text, place, out var months, out var start, out var next))
        {
            return null;
        }

        var of = text[next] is "of" or "in" or "," or "-" or "/" ? next + 1 : next;
        var year = EnglishYears.Read(text, of, out var behind);
        if (year > 0)
        {
            return In(at, behind, year, start, months);
        }

        if (EnglishYearsBehind.Offset(text, of, out behind) is { } offset && !text.Is(of, "the"))
        {
            return In(at, behind, text.Now.Year + offset, start, months);
        }

        var isOfYear = text.Is(of, "the") && text.Is(of + 1, "year");
        return AnyYear(text, at, isOfYear ? of + 2 : next, start, months);
    }

    // q1, h2, "first quarter", "second half"
    private static bool Part(EnglishText text, int at, out int months, out int start, out int next)
    {
        var isLetter =
            text[at] is "q" or "h"
            && text.Pieces.Glued(at + 1)
            && text.Pieces.IsDigits(at + 1)
            && text.Pieces[at + 1].Length == 1
            && !text.Pieces.BreaksInto(at);
        var number = isLetter ? text.Digits(at + 1) : EnglishDayNumbers.ReadOrdinal(text, at, out _);
        next = isLetter ? at + 2 : text.Ordinal(at).Next + 1;
        months = isLetter ? (text.Is(at, "q") ? QuarterMonths : HalfMonths) : MonthsOf(text, next - 1);
        months = isLetter && text.Pieces.BreaksOff(at + 1) ? 0 : months;
        start = ((number - 1) * months) + 1;
        return months > 0 && number >= 1 && start <= 12;
    }

    // "half" alone is a half of anything
    private static int MonthsOf(EnglishText text, int at)
    {
        var isHalf =
            text.Is(at, "half")
            && text[at + 1] is "of" or "in"
            && (EnglishYears.Read(text, at + 2, out _) > 0 || EnglishYearsBehind.Offset(text, at + 2, out _) != null);
        return isHalf ? HalfMonths
            : text.Is(at, "quarter") ? QuarterMonths
            : 0;
    }

    private static PeriodMatch In(int first, int next, int year, int month, int months)
    {
        var start = new Moment(year, month, 1);
        var end = start.AddMonths(months);
        return new PeriodMatch(
            first,
            next,
            Reading.Span(Timex.Range(Timex.Date(start), Timex.Date(end), $"P{months}M"), start, end),
            TimeUnit.Quarter
        );
    }

    private static PeriodMatch AnyYear(EnglishText text, int first, int next, int month, int months)
    {
        var day = DayCalendar.DayOfYear(text.Now, month, 1);
        var end = new Moment(2000, month, 1).AddMonths(months);
        var timex = Timex.Range(day.Timex, Timex.Date(null, end.Month, end.Day), $"P{months}M");
        return new PeriodMatch(
            first,
            next,
            day.Map(timex, interval => interval with { End = interval.Start.Value.AddMonths(months) }),
            TimeUnit.Quarter
        );
    }
}
