using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The English names of months, weekdays and units of time.</summary>
internal static class EnglishWords
{
    private static readonly Dictionary<string, int> Months = Table(
        (1, "january jan"),
        (2, "february feb"),
        (3, "march mar"),
        (4, "april apr"),
        (5, "may"),
        (6, "june jun"),
        (7, "july jul"),
        (8, "august aug"),
        (9, "september sept sep"),
        (10, "october oct"),
        (11, "november nov"),
        (12, "december dec")
    );

    private static readonly Dictionary<string, int> Weekdays = Table(
        (0, "sunday sundays sun"),
        (1, "monday mondays mon"),
        (2, "tuesday tuesdays tues tue"),
        (3, "wednesday wednesdays weds wedn wed"),
        (4, "thursday thursdays thurs thur thu"),
        (5, "friday fridays fri"),
        (6, "saturday saturdays sat")
    );

    private static readonly Dictionary<string, int> Units = Table(
        ((int)TimeUnit.Second, "second seconds sec secs s"),
        ((int)TimeUnit.Minute, "minute minutes min mins"),
        ((int)TimeUnit.Hour, "hour hours hr hrs h"),
        ((int)TimeUnit.Day, "day days d night nights"),
        ((int)TimeUnit.Weekday, "weekday weekdays"),
        ((int)TimeUnit.Weekend, "weekend weekends"),
        ((int)TimeUnit.Week, "week weeks"),
        ((int)TimeUnit.Fortnight, "fortnight fortnights"),
        ((int)TimeUnit.Month, "month months"),
        ((int)TimeUnit.Quarter, "quarter quarters"),
        ((int)TimeUnit.Year, "year years yr yrs y"),
        ((int)TimeUnit.Decade, "decade decades"),
        ((int)TimeUnit.Century, "century centuries")
    );

    /// <summary>1 to 12, or <c>null</c> when the word names no month.</summary>
    public static int? Month(ReadOnlySpan<char> word) => Find(Months, word);

    public static DayOfWeek? Weekday(ReadOnlySpan<char> word) => (DayOfWeek?)Find(Weekdays, word);

    /// <summary>Whether the word means the weekday of every week, such as "mondays".</summary>
    public static bool IsEveryWeekday(ReadOnlySpan<char> word) => word.EndsWith("days") && Find(Weekdays, word) != null;

    public static TimeUnit? Unit(ReadOnlySpan<char> word) => (TimeUnit?)Find(Units, word);

    private static int? Find(Dictionary<string, int> table, ReadOnlySpan<char> word) =>
        word.Length is > 0 and < 12 && table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var value) ? value : null;

    private static Dictionary<string, int> Table(params ReadOnlySpan<(int Value, string Words)> rows)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (value, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                table[word] = value;
            }
        }

        return table;
    }
}
