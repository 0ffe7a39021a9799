namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Days in all their forms, and those a length of time away.</summary>
internal static class ChineseDates
{
    /// <summary>The longest day that starts at a place, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at)
    {
        var parts = text.DatePartsAt(at);
        var date = ChineseDayWords.Read(text, at) ?? ChineseWeekdays.Read(text, at) ?? ChineseNumericDates.Read(text, at);
        date = TimeMatch.Longer(date, Read(text, parts));
        return date == null ? null : date.At(at, SkipWeekday(text, date.Next));
    }

    private static TimeMatch Read(ChineseText text, ChineseDateParts parts) =>
        parts == null ? null
        : parts.Day != null ? new TimeMatch(parts.First, parts.Next, TimeKind.Date, parts.DayReading(text)) { IsLunar = parts.IsLunar }
        : parts.Month != null ? ChineseWeekdays.ReadOfMonth(text, parts)
        : null;

    // 5月3日 星期二
    private static int SkipWeekday(ChineseText text, int at) =>
        ChineseWeekdays.TryReadName(text, text.Skip(at, ","), out _, out var next) ? next : at;
}
