namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads whole weeks, months and so on beside now: "this week", "next year", "the weekend", "the week after next", "year to date".</summary>
internal static class EnglishRelativePeriods
{
    public static PeriodMatch Read(EnglishText text, int at)
    {
        var isThe = text.Is(at, "the");
        var place = text.Skip(at, "the");
        if (ReadAfterNext(text, at, place) is { } far)
        {
            return far;
        }

        if (text[at] is "same" or "that" && IsPeriod(text, at + 1, out var next) is { } undefined)
        {
            return Undefined(text, at, next, undefined);
        }

        if (ReadToDate(text, at) is { } toDate)
        {
            return toDate;
        }

        if (EnglishRelatives.Offset(text, at, out next) is { } offset && IsPeriod(text, next, out var behind) is { } unit)
        {
            return Of(text, at, behind, unit, offset);
        }

        if (isThe && EnglishRelatives.Offset(text, place, out next) is { } decades && text.Is(next, "decade"))
        {
            return Of(text, at, next + 1, TimeUnit.Decade, decades);
        }

        var isOpen =
            isThe && !text.Has(DateTimeOptions.CalendarMode) && text[place] is "week" or "month" or "year" or "weekend" or "quarter";
        return isOpen && IsPeriod(text, place, out behind) is { } present && !IsNamed(text, behind)
            ? Of(text, at, behind, present, 0)
            : null;
    }

    // "the week 31", "the year of 2008", "the year to date"
    private static bool IsNamed(EnglishText text, int at) =>
        text.Pieces.IsDigits(at)
        || (text.Is(at, "of") && (EnglishYears.Read(text, at + 1, out _) > 0 || EnglishMonthDays.Month(text, at + 1, out _) != null))
        || (text.Is(at, "to") && text.Is(at + 1, "date"));

    /// <summary>The unit named at a place, with the words that may stand before it: "calendar year", "working week".</summary>
    public static TimeUnit? IsPeriod(EnglishText text, int at, out int next)
    {
        if (text.Is(at, "workweek"))
        {
            next = at + 1;
            return TimeUnit.BusinessDay;
        }

        if (text[at] is "working" or "work" && text.Is(at + 1, "week"))
        {
            next = at + 2;
            return TimeUnit.BusinessDay;
        }

        var place = text.Is(at, "calendar") ? at + 1 : at;
        next = place + 1;
        TimeUnit? unit = text[place] switch
        {
            "week" => TimeUnit.Week,
            "weekend" => TimeUnit.Weekend,
            "month" => TimeUnit.Month,
            "quarter" => TimeUnit.Quarter,
            "year" => TimeUnit.Year,
            "decade" => TimeUnit.Decade,
            "fortnight" => TimeUnit.Fortnight,
            "century" => TimeUnit.Century,
            _ => null,
        };
        return unit;
    }

    /// <summary>The unit that lies a number of units from the present one.</summary>
    public static PeriodMatch Of(EnglishText text, int first, int next, TimeUnit unit, int offset)
    {
        var (start, end) = CalendarUnits.Around(text.Today, unit, offset);
        return new PeriodMatch(first, next, Reading.Span(CalendarUnits.Timex(start, end, unit), start, end), unit) { Offset = offset };
    }

    private static PeriodMatch ReadAfterNext(EnglishText text, int at, int place)
    {
        var isFar = IsPeriod(text, place, out var next) is not null && text[next] is "after" && text.Is(next + 1, "next");
        return isFar && IsPeriod(text, place, out _) is { } unit ? Of(text, at, next + 2, unit, 2) : null;
    }

    // the period of which the text spoke before
    private static PeriodMatch Undefined(EnglishText text, int first, int next, TimeUnit unit)
    {
        var (start, end) = CalendarUnits.Around(text.Today, unit, 0);
        var timex = unit switch
        {
            TimeUnit.Week => "XXXX-WXX",
            TimeUnit.Weekend => "XXXX-WXX-WE",
            TimeUnit.Month => "XXXX-XX",
            TimeUnit.Year => "XXXX",
            _ => null,
        };
        return timex == null ? null : new PeriodMatch(first, next, Reading.Span(timex, start, end), unit) { Mod = Mods.Undefined };
    }

    private static PeriodMatch ReadToDate(EnglishText text, int at)
    {
        var isToDate = IsPeriod(text, at, out var next) is not null && text.Is(next, "to") && text.Is(next + 1, "date");
        if (!isToDate || IsPeriod(text, at, out _) is not { } unit)
        {
            return null;
        }

        var (start, end) = CalendarUnits.Around(text.Today, unit, 0);
        return new PeriodMatch(at, next + 2, Reading.Span(CalendarUnits.Timex(start, end, unit), start, text.Today), unit);
    }
}
