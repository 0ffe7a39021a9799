using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A length of time in units, the longest first: 1 day and 5 hours.</summary>
internal sealed record TimeLength(IReadOnlyList<(double Count, TimeUnit Unit)> Parts)
{
    // longer than any calendar: such a length resolves to no day
    private const double MaxSeconds = 300_000_000_000;

    public TimeLength(double count, TimeUnit unit)
        : this([(count, unit)]) { }

    public TimeUnit Longest => Parts[0].Unit;

    public TimeUnit Shortest => Parts[^1].Unit;

    public double Count => Parts[0].Count;

    /// <summary>Whether it has hours, minutes or seconds.</summary>
    public bool HasClock => TimeUnits.IsClock(Shortest);

    public double Seconds => Parts.Sum(part => part.Count * TimeUnits.Seconds(part.Unit));

    public string Timex
    {
        get
        {
            var text = new StringBuilder("P");
            var isClock = false;
            foreach (var (count, unit) in Parts)
            {
                var (times, letters) = TimeUnits.Timex(unit);
                var part = DateTime.Timex.Duration(count * times, letters);
                text.Append(TimeUnits.IsClock(unit) && isClock ? part.AsSpan(2) : part.AsSpan(1));
                isClock |= TimeUnits.IsClock(unit);
            }

            return text.ToString();
        }
    }

    /// <summary>A duration's reading: its timex and its seconds.</summary>
    public Reading Reading => Reading.Unresolved(Timex, Seconds.ToString("0.##########", CultureInfo.InvariantCulture));

    public TimeLength And(TimeLength shorter) => new([.. Parts, .. shorter.Parts]);

    /// <summary>The time this much later; <c>null</c> where no calendar reaches.</summary>
    public Moment? After(Moment moment) => Add(moment, 1);

    /// <summary>The time this much earlier; <c>null</c> where no calendar reaches.</summary>
    public Moment? Before(Moment moment) => Add(moment, -1);

    private Moment? Add(Moment moment, int sign)
    {
        if (Seconds > MaxSeconds)
        {
            return null;
        }

        try
        {
            return Parts.Aggregate(moment, (sum, part) => TimeUnits.Add(sum, sign * part.Count, part.Unit));
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
