using System.Globalization;
using Microsoft.Recognizers.Text;

namespace BotApp.Recognizers.Entities.Days;

/// <summary>One way to read a date: a day or the first of several, the last of them, a time of day; whatever of it was said.</summary>
internal sealed record DayReading(DateTime? Day, DateTime? LastDay, string? Time)
{
    /// <summary>Something must be done before the day is over.</summary>
    public bool IsDeadline { get; init; }
}

/// <summary>Turns what Recognizers.Text says of a date into days.</summary>
internal static class DayReadings
{
    private const string Prefix = "datetimeV2.";

    public static List<DayReading> Of(ModelResult found) =>
        found.Resolution is { } resolution
        && resolution.TryGetValue("values", out var values)
        && values is IEnumerable<Dictionary<string, string>> readings
            ? [.. readings.Select(reading => Of(found.TypeName, reading)).OfType<DayReading>()]
            : [];

    private static DayReading? Of(string typeName, Dictionary<string, string> reading) =>
        reading.TryGetValue("Mod", out var bound) ? (bound == "before" ? Deadline(reading) : null)
        : IsNow(reading) ? null
        : Closed(typeName, reading);

    /// <summary>"Before Friday" names the Friday; "since Monday" no day.</summary>
    private static DayReading? Deadline(Dictionary<string, string> reading) =>
        Moment(reading, "end") is { } end ? new DayReading(end.Date, null, null) { IsDeadline = true } : null;

    private static bool IsNow(Dictionary<string, string> reading) =>
        reading.TryGetValue("timex", out var timex) && timex.EndsWith("_REF", StringComparison.Ordinal);

    private static DayReading? Closed(string typeName, Dictionary<string, string> reading) =>
        typeName[(typeName.StartsWith(Prefix, StringComparison.Ordinal) ? Prefix.Length : 0)..] switch
        {
            "date" when Moment(reading, "value") is { } day => new DayReading(day.Date, null, null),
            "datetime" when Moment(reading, "value") is { } moment => new DayReading(moment.Date, null, Clock(moment)),
            "time" when reading.TryGetValue("value", out var time) && time.Length >= 5 => new DayReading(null, null, time[..5]),
            "daterange" when Moment(reading, "start") is { } start && Moment(reading, "end") is { } end => Range(start, end, reading),
            "datetimerange" when Moment(reading, "start") is { } start && Moment(reading, "end") is { } end => new DayReading(
                start.Date,
                end.Date > start.Date ? end.Date : null,
                $"{Clock(start)}/{Clock(end)}"
            ),
            "timerange"
                when reading.TryGetValue("start", out var from)
                    && reading.TryGetValue("end", out var to)
                    && from.Length >= 5
                    && to.Length >= 5 => new DayReading(null, null, $"{from[..5]}/{to[..5]}"),
            _ => null,
        };

    /// <summary>A week ends before its end, "from the 1st to the 5th" includes the 5th.</summary>
    private static DayReading Range(DateTime start, DateTime end, Dictionary<string, string> reading)
    {
        var isSpelledOut =
            reading.TryGetValue("timex", out var timex) && timex.StartsWith('(') && timex.EndsWith("D)", StringComparison.Ordinal);
        var last = isSpelledOut ? end.Date : end.Date.AddDays(-1);
        return new DayReading(start.Date, last < start.Date ? start.Date : last, null);
    }

    private static DateTime? Moment(Dictionary<string, string> reading, string name) =>
        reading.TryGetValue(name, out var text) && DateTime.TryParse(text, CultureInfo.InvariantCulture, out var moment) ? moment : null;

    private static string Clock(DateTime moment) => moment.ToString("HH:mm", CultureInfo.InvariantCulture);
}
