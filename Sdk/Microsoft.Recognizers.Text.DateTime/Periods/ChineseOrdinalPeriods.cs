namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Weeks, months and days counted within a year or a month: 2021年的第一周, 明年第九个月, 今年最后一周, 2021年的前2周.</summary>
internal static class ChineseOrdinalPeriods
{
    /// <summary>The period, or <c>null</c>; without a named scope nothing is counted.</summary>
    public static TimeMatch Read(ChineseText text, ChineseScope scope) =>
        !scope.IsNamed ? null : ReadNumbered(text, scope) ?? ReadLast(text, scope) ?? ReadFirst(text, scope);

    // 第一周, 第三个月
    private static TimeMatch ReadNumbered(ChineseText text, ChineseScope scope)
    {
        if (text[scope.Next] != '第' || !ChineseCounts.TryRead(text, scope.Next + 1, 1, 53, out var number, out var name))
        {
            return null;
        }

        var isUnit = ChineseUnits.TryReadSingle(text, name, out var unit, out var next);
        return !isUnit ? null
            : unit == TimeUnit.Week ? Week(scope, next, number)
            : unit == TimeUnit.Month && scope.Month == null && number <= 12 ? Month(text, scope, next, number)
            : null;
    }

    // 前2周, 最后4个月, 最后一周
    private static TimeMatch ReadFirst(ChineseText text, ChineseScope scope)
    {
        var start = text.SkipAny(scope.Next, "前", "头", "最初");
        return start > scope.Next && text.LengthAt(start) is { HasOnePart: true, Length.HasClock: false } length
            ? FromStart(scope, length.Next, length.Length)
            : null;
    }

    private static TimeMatch ReadLast(ChineseText text, ChineseScope scope)
    {
        var start = text.Skip(scope.Next, "最后");
        return start > scope.Next && text.LengthAt(start) is { HasOnePart: true, Length.HasClock: false } length
            ? FromEnd(scope, length.Next, length.Length)
            : null;
    }

    private static TimeMatch FromStart(ChineseScope scope, int next, TimeLength length)
    {
        var start = length.Longest == TimeUnit.Week ? scope.FirstWeek : scope.Start;
        return length.After(start) is { } end ? scope.Match(next, start, end, length.Timex) : null;
    }

    private static TimeMatch FromEnd(ChineseScope scope, int next, TimeLength length)
    {
        var end = length.Longest == TimeUnit.Week ? scope.EndOfWeeks : scope.End;
        return length.Before(end) is not { } start ? null
            : length is { Count: 1, Longest: TimeUnit.Week } ? Week(scope, next, ((start - scope.FirstWeek).Days / 7) + 1)
            : scope.Match(next, start, end, length.Timex);
    }

    private static TimeMatch Week(ChineseScope scope, int next, int number)
    {
        var monday = scope.FirstWeek.AddDays(7 * (number - 1));
        return monday < scope.EndOfWeeks ? scope.Match(next, scope.Week(number), monday, monday.AddDays(7)) : null;
    }

    private static TimeMatch Month(ChineseText text, ChineseScope scope, int next, int month) =>
        new(scope.First, next, TimeKind.DateRange, ChinesePeriods.Month(text, scope.Start.Year, month));
}
