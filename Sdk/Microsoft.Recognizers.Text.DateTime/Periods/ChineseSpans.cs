namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>What a span from one day, month or year to another means when parts of either are left open.</summary>
internal static class ChineseSpans
{
    /// <summary>The span between parts of the same kind, or <c>null</c> when they are none.</summary>
    public static TimeMatch Of(ChineseText text, ChineseDateParts first, ChineseDateParts last, int next) =>
        first.Day != null && last.Day != null ? ChineseDayPairs.Of(text, first, last, next)
        : first.HasMonthOnly && last.HasMonthOnly ? ChineseMonthPairs.Of(text, first, last, next)
        : first.HasYearOnly && last.HasYearOnly ? ChineseMonthPairs.OfYears(first, last, next)
        : null;

    /// <summary>A span seen from now: one reading when past and future have the same timex, and one value when they are the same.</summary>
    public static TimeMatch Match(int at, int next, Reading past, Reading future) =>
        new(at, next, TimeKind.DateRange, past.Timex == future.Timex ? [Reading.Of(past.Timex, past.Past, future.Future)] : [past, future]);
}
