namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Days in all their forms, and those a length of time away.</summary>
internal static class ChineseDates
{
    /// <summary>The longest day that starts at a place, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at)
    {
        var date = TimeMatch.Longer(ChineseNumericDates.Read(text, at), ReadParts(text, at));
        return TimeMatch.Longer(
            ChineseDayWords.Read(text, at) ?? ChineseWeekdays.Read(text, at),
            date?.At(at, SkipWeekday(text, date.Next))
        );
    }

    private static TimeMatch ReadParts(ChineseText text, int at) =>
        text.DatePartsAt(at) is not { } parts ? null
        : parts.Day != null ? new TimeMatch(at, parts.Next, TimeKind.Date, parts.DayReading(text)) { IsLunar = parts.IsLunar }
        : parts.Month != null ? ChineseWeekdays.ReadOfMonth(text, parts)
        : null;

    // 5月3日 星期二
    private static int SkipWeekday(ChineseText text, int at) =>
        ChineseWeekdays.TryReadName(text, text.Skip(at, ","), out _, out var next) ? next : at;
}
