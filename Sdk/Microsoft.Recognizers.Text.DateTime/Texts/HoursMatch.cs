using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A period within a day found in a text.</summary>
/// <param name="First">Its first piece.</param>
/// <param name="Next">The piece behind it.</param>
/// <param name="Readings">When it is, counted from the beginning of the day.</param>
internal sealed record HoursMatch(int First, int Next, IReadOnlyList<DayHours> Readings)
{
    /// <summary>Whether plain numbers make it, which only a day beside them makes a period.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether plain numbers that cross noon may as well cross midnight, as in "Monday 11-4".</summary>
    public bool IsPlain { get; init; }

    /// <summary>The two times it goes between; <c>null</c> for a named part of the day.</summary>
    public (ClockTime Start, ClockTime End)? Clocks { get; init; }

    /// <summary>The place of the word that names the part of the day, or -1.</summary>
    public int Part { get; init; } = -1;

    /// <summary>Start, mid or end, where only that part is meant.</summary>
    public string Mod { get; init; }

    public bool IsNamed => Part >= 0;

    public TimeMatch Match(Moment today) =>
        new(First, Next, TimeKind.TimeRange, Readings.Select(hours => hours.On(today)).ToArray()) { Mod = Mod };

    /// <summary>The period on a day.</summary>
    public TimeMatch On(Reading day, int first, int next) =>
        new(first, next, TimeKind.DateTimeRange, ReadingsOnDays().Select(hours => hours.On(day)).ToArray()) { Mod = Mod };

    private IEnumerable<DayHours> ReadingsOnDays() =>
        IsPlain ? Readings : Readings.Where((hours, place) => place == 0 || hours.End.Days == 0);
}
