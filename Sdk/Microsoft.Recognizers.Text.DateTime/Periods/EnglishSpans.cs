namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads periods of days with two ends: "from May to Oct 2020", "2014-2018", "between now and November 15th", "Nov 18-19".</summary>
internal static class EnglishSpans
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        var days = EnglishDaySpans.Read(text, at);
        var ends = ReadEnds(text, at);
        return days != null && (ends == null || days.Next >= ends.Next) ? days : ends;
    }

    private static TimeMatch ReadEnds(EnglishText text, int at)
    {
        var isBetween = text.Is(at, "between");
        var place = isBetween || text[at] is "from" ? at + 1 : at;
        place = text.Is(at, "in") && text.Pieces.IsDigits(at + 1) ? at + 1 : place;
        var start = EnglishSpanEnds.Read(text, place, isEnd: false, out var next);
        if (start == null)
        {
            return null;
        }

        next = text.SkipComma(next);
        var behind = EnglishHours.Connector(text, next, isBetween);
        var end = behind < 0 ? null : EnglishSpanEnds.Read(text, behind, isEnd: true, out next);
        if (end == null || EnglishDashes.IsCode(text, place, next))
        {
            return null;
        }

        (start, end, next) = WithYear(text, start, end, next);
        var readings = DaySpans.Between(start, text.Has(DateTimeOptions.ExperimentalMode) ? Whole(end) : end, text.Now);
        var first = text.Is(at, "in") && !(start.Grain == TimeUnit.Year && end.Grain == TimeUnit.Year) ? place : at;
        return readings == null || first > at ? null : new TimeMatch(at, next, TimeKind.DateRange, readings);
    }

    // "from april to june in 2017", "5/1-5/7, 2020"
    private static (SpanEnd Start, SpanEnd End, int Next) WithYear(EnglishText text, SpanEnd start, SpanEnd end, int next)
    {
        if (start.Yearly == null || end.Yearly == null)
        {
            return (start, end, next);
        }

        var place = text[next] is "in" or "of" or "," ? next + 1 : next;
        if (EnglishYears.Read(text, place, out var behind) is not (> 0 and var year))
        {
            return (start, end, next);
        }

        var fixedEnd = end.Fixed(year);
        var fixedStart = start.Fixed(year);
        return (fixedStart.Day > fixedEnd.Day ? start.Fixed(year - 1) : fixedStart, fixedEnd, behind);
    }

    // the experimental reading keeps the last day, month or year within the period
    private static SpanEnd Whole(SpanEnd end)
    {
        if (end.Day is { } day)
        {
            var behind = end.IsNow ? day : TimeUnits.Add(day, 1, end.Grain < TimeUnit.Day ? TimeUnit.Day : end.Grain);
            return end with { Day = behind, Timex = Timex.Date(behind) };
        }

        if (end.Yearly is not { } yearly)
        {
            return end;
        }

        var next =
            end.Grain == TimeUnit.Month
                ? new Moment(2001, yearly.Month, 1).AddMonths(1)
                : new Moment(2001, yearly.Month, 1).AddDays(yearly.Day);
        return SpanEnd.EveryYear(end.Grain, next.Month, next.Day);
    }
}
