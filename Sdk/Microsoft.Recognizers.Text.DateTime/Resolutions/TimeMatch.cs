using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A time found in a text: the pieces from <see cref="First"/> up to <see cref="Next"/>, what it is and how it can be understood.</summary>
internal sealed record TimeMatch(int First, int Next, TimeKind Kind, IReadOnlyList<Reading> Readings)
{
    public TimeMatch(int first, int next, TimeKind kind, Reading reading)
        : this(first, next, kind, [reading]) { }

    /// <summary>One of <see cref="Mods"/> or two of them joined by a hyphen; <c>null</c> without.</summary>
    public string Mod { get; init; }

    /// <summary>Says whether an open period began as a point or as a range; <c>null</c> where the result does not tell.</summary>
    public string SourceEntity { get; init; }

    /// <summary>The type its values name where that is not the type of the result.</summary>
    public TimeKind? ValueKind { get; init; }

    /// <summary>Whether month and day count in the lunar calendar; its values still name them as they were said.</summary>
    public bool IsLunar { get; init; }

    /// <summary>The time zone it was said in; <c>null</c> when none was.</summary>
    public ZoneOffset? Zone { get; init; }

    /// <summary>The words that name the zone; <c>null</c> where the zone is the whole match.</summary>
    public string ZoneText { get; init; }

    /// <summary>The pieces of all the alternatives it is one of; <c>null</c> when it stands alone.</summary>
    public (int First, int Next)? Alternatives { get; init; }

    public Reading Reading => Readings[0];

    public bool IsPoint => Kind is TimeKind.Date or TimeKind.Time or TimeKind.DateTime;

    public bool IsResolved => Reading.IsResolved;

    /// <summary>Whether it takes no piece of the other.</summary>
    public bool IsApartFrom(TimeMatch other) => Next <= other.First || other.Next <= First;

    /// <summary>The longer of the two, the first of equals; either may be <c>null</c>.</summary>
    public static TimeMatch Longer(TimeMatch one, TimeMatch other) =>
        one == null || (other != null && other.Next - other.First > one.Next - one.First) ? other : one;

    public TimeMatch At(int first, int next) => this with { First = first, Next = next };

    public TimeMatch Map(System.Func<Interval, Interval> change) =>
        this with
        {
            Readings = Readings.Select(reading => reading.Map(reading.Timex, change)).ToArray(),
        };
}
