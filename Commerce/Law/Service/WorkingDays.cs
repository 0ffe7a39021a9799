namespace BotApp.Commerce.Law.Service;

/// <summary>Counts working days: Monday to Friday without the holidays given.</summary>
internal static class WorkingDays
{
    /// <summary>The n-th working day after a day, which itself does not count.</summary>
    public static DateOnly After(DateOnly day, int count, IReadOnlyList<DateOnly> holidays)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || holidays.Contains(day) ? 0 : 1;
        }

        return day;
    }
}
