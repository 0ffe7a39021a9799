namespace BotApp.Commerce.Policies;

/// <summary>Payments.</summary>
public sealed record PaymentTerms
{
    /// <summary>An unpaid order is called off after this.</summary>
    public TimeSpan PayWithin { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Sums from which an order can be paid in instalments.</summary>
    public decimal InstalmentsFrom { get; init; } = 100m;

    /// <summary>Numbers of monthly instalments on offer.</summary>
    public IReadOnlyList<int> InstalmentMonths { get; init; } = [3, 6, 12];

    /// <summary>The largest order that can be paid for after trying it (先用后付).</summary>
    public decimal PayLaterAtMost { get; init; } = 1000m;

    /// <summary>Weekdays on which banks rest: the holiday calendar, day by day, set anew every year.</summary>
    public IReadOnlyList<DateOnly> Holidays { get; init; } = [];

    /// <summary>Saturdays and Sundays on which banks work instead (调休).</summary>
    public IReadOnlyList<DateOnly> WorkingWeekendDays { get; init; } = [];
}
