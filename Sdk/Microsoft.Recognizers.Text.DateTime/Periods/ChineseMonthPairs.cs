using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Spans from one month or year to another: 三月到五月, 8月至2月, 2016年10月到11月, 1995-1997年.</summary>
internal static class ChineseMonthPairs
{
    /// <summary>From month to month; without a year the last such span and the next one.</summary>
    public static TimeMatch Of(ChineseText text, ChineseDateParts first, ChineseDateParts last, int next)
    {
        var (from, to) = (first.Month.Value, last.Month.Value);
        if ((first.Year ?? last.Year) is { } year)
        {
            var span = Span(year, from, EndYear(year, last.Year, from, to), to, isOpen: false);
            return ChineseSpans.Match(first.First, next, span, span);
        }

        var present = text.Now.Month;
        var past = from > present ? text.Now.Year - 1 : text.Now.Year;
        var future = to < present && to >= from ? text.Now.Year + 1 : text.Now.Year;
        return ChineseSpans.Match(first.First, next, OfAnyYear(past), OfAnyYear(future));

        Reading OfAnyYear(int startYear) => Span(startYear, from, EndYear(startYear, null, from, to), to, isOpen: true);
    }

    /// <summary>From year to year.</summary>
    public static TimeMatch OfYears(ChineseDateParts first, ChineseDateParts last, int next)
    {
        var years = last.Year.Value - first.Year.Value;
        var (start, end) = (new Moment(first.Year.Value, 1, 1), new Moment(last.Year.Value, 1, 1));
        var timex = Timex.Range(Timex.Date(start), Timex.Date(end), Length(years, 'Y'));
        var span = Reading.Span(timex, start, end);
        return years < 0 ? null : ChineseSpans.Match(first.First, next, span, span);
    }

    private static int EndYear(int startYear, int? named, int from, int to) =>
        named is { } year && year > startYear ? year
        : to < from ? startYear + 1
        : startYear;

    private static Reading Span(int startYear, int from, int endYear, int to, bool isOpen)
    {
        var months = ((endYear - startYear) * 12) + to - from;
        var timex = Timex.Range(
            Timex.Date(isOpen ? null : startYear, from, 1),
            Timex.Date(isOpen ? null : endYear, to, 1),
            Length(months, 'M')
        );
        return Reading.Span(timex, new Moment(startYear, from, 1), new Moment(endYear, to, 1));
    }

    private static string Length(int count, char unit) => string.Create(CultureInfo.InvariantCulture, $"P{count}{unit}");
}
