namespace BotApp.Commerce.Law;

/// <summary>
/// Days on which banks and authorities work: Monday to Friday, less the policy's <c>payments.holidays</c>, plus its <c>payments.workingWeekendDays</c>. A merchant copies both
/// lists from the State Council's yearly notice; with empty lists only weekends are free.
/// </summary>
public static class WorkingDays
{
    /// <summary>The last second of the n-th working day after the day of an instant; the day itself when n is 0.</summary>
    public static DateTimeOffset EndOfAfter(DateTimeOffset since, int count, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return setting.Days.EndOf(After(setting.Days.DayOf(since), count, [], setting));
    }

    /// <summary>The n-th working day after a day, which itself does not count; <paramref name="alsoFree"/> are holidays beside the policy's.</summary>
    public static DateOnly After(DateOnly day, int count, IReadOnlyList<DateOnly> alsoFree, Setting setting)
    {
        for (var left = count; left > 0; left -= IsOne(day, setting) && !alsoFree.Contains(day) ? 1 : 0)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    public static bool IsOne(DateOnly day, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var terms = setting.Policy.Payments;
        return day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
            ? terms.WorkingWeekendDays.Contains(day)
            : !terms.Holidays.Contains(day);
    }
}
