using System.Globalization;
using System.Text.RegularExpressions;

namespace BotApp.Commerce.Policies;

/// <summary>How a merchant writes how long something takes: <c>48h</c>, <c>7d</c>, <c>90m</c>, <c>48:00:00</c> or <c>2.00:00:00</c>; never negative.</summary>
public static partial class Durations
{
    public static bool TryRead(string text, out TimeSpan duration)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryReadUnit(text.Trim(), out duration) || TryReadClock(text.Trim(), out duration);
    }

    /// <summary>As a merchant would write it: whole days from four on as days, whole hours as hours, anything else as a clock.</summary>
    public static string Write(TimeSpan duration) =>
        duration.Ticks % TimeSpan.TicksPerDay == 0 && duration.TotalDays >= 4 ? $"{duration.Days.ToString(CultureInfo.InvariantCulture)}d"
        : duration.Ticks % TimeSpan.TicksPerHour == 0 ? $"{((int)duration.TotalHours).ToString(CultureInfo.InvariantCulture)}h"
        : duration.ToString("c", CultureInfo.InvariantCulture);

    private static bool TryReadUnit(string text, out TimeSpan duration)
    {
        var match = UnitForm().Match(text);
        duration = match.Success
            ? match.Groups["unit"].Value switch
            {
                "d" => TimeSpan.FromDays(Count(match)),
                "h" => TimeSpan.FromHours(Count(match)),
                _ => TimeSpan.FromMinutes(Count(match)),
            }
            : TimeSpan.Zero;
        return match.Success;
    }

    /// <summary>Unlike <see cref="TimeSpan.Parse(string)"/> hours may exceed 23: <c>48:00:00</c> is two days.</summary>
    private static bool TryReadClock(string text, out TimeSpan duration)
    {
        var match = ClockForm().Match(text);
        duration = match.Success ? new TimeSpan(Part(match, "d"), Part(match, "h"), Part(match, "m"), Part(match, "s")) : TimeSpan.Zero;
        return match.Success;
    }

    private static int Count(Match match) => Part(match, "n");

    private static int Part(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^(?<n>[0-9]{1,5})\\s*(?<unit>[dhm])$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnitForm();

    [GeneratedRegex(
        "^((?<d>[0-9]{1,4})\\.)?(?<h>[0-9]{1,5}):(?<m>[0-5][0-9])(:(?<s>[0-5][0-9]))?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ClockForm();
}
