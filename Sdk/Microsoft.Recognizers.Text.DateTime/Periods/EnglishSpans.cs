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
        var readings = DaySpans.Between(start, text.Has(DateTimeOptions.ExperimentalMode) ? Whole(end) : end);
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

        var first = start.In(year);
        var last = end.In(year);
        return (first.Future > last.Future ? start.In(year - 1) : first, last, behind);
    }

    // the experimental reading keeps the last day, month or year within the period
    private static SpanEnd Whole(SpanEnd end)
    {
        if (end.IsNow)
        {
            return end;
        }

        if (end.IsCertain)
        {
            return SpanEnd.Certain(end.Grain, TimeUnits.Add(end.Future, 1, end.Grain < TimeUnit.Day ? TimeUnit.Day : end.Grain));
        }

        var (past, future) = (Behind(end, end.Past), Behind(end, end.Future));
        var timex = end.Yearly == null ? Timex.DayBehind(end.Timex) : Timex.Date(null, future.Month, future.Day);
        return new SpanEnd(end.Grain, timex, past, future);
    }

    private static Moment Behind(SpanEnd end, Moment day) => end.Grain == TimeUnit.Month ? day.AddMonths(1) : day.AddDays(1);
}
