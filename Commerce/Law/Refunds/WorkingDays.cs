namespace BotApp.Commerce.Law.Refunds;

/// <summary>
/// Days on which banks work: Monday to Friday, less the policy's <c>payments.holidays</c>, plus its <c>payments.workingWeekendDays</c>. A merchant copies both
/// lists from the State Council's yearly notice; with empty lists only weekends are free.
/// </summary>
public static class WorkingDays
{
    /// <summary>The last second of the n-th working day after the day of an instant; the day itself when n is 0.</summary>
    public static DateTimeOffset EndOfAfter(DateTimeOffset since, int count, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var day = setting.Days.DayOf(since);
        for (var left = count; left > 0; left -= IsOne(day, setting) ? 1 : 0)
        {
            day = day.AddDays(1);
        }

        return setting.Days.EndOf(day);
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
