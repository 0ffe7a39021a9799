using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Turns matches into results.</summary>
internal static class TimeResults
{
    private const string DateFormat = "yyyy-MM-dd";
    private const string TimeFormat = "HH:mm:ss";

    public static List<ModelResult> Of(Pieces pieces, IEnumerable<TimeMatch> matches) =>
        matches.Select(match => Of(pieces, match)).ToList();

    public static ModelResult Of(Pieces pieces, TimeMatch match)
    {
        var (start, end) = (pieces[match.First].Start, pieces[match.Next - 1].End);
        var result = new ModelResult
        {
            Text = pieces.Lower[start..end],
            Start = start,
            End = end - 1,
            TypeName = "datetimeV2." + NameOf(match.Alternatives == null ? match.Kind : TimeKind.DateTimeAlt),
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
            {
                [ResolutionKey.ValueSet] = match.Readings.SelectMany(reading => ValuesOf(match, reading)).ToList(),
            },
        };
        return match.Alternatives is { } all
            ? new ExtendedModelResult(result) { ParentText = pieces.Lower[pieces[all.First].Start..pieces[all.Next - 1].End] }
            : result;
    }

    private static IEnumerable<Dictionary<string, string>> ValuesOf(TimeMatch match, Reading reading) =>
        reading.IsResolved ? reading.Intervals.Select(interval => Resolved(match, reading, interval)) : [Unresolved(match, reading)];

    private static Dictionary<string, string> Resolved(TimeMatch match, Reading reading, Interval interval)
    {
        var values = Head(match, reading);
        AddMoment(values, match.IsPoint ? ResolutionKey.Value : "start", match.Kind, interval.Start);
        AddMoment(values, "end", match.Kind, interval.End);
        return values;
    }

    private static Dictionary<string, string> Unresolved(TimeMatch match, Reading reading)
    {
        var values = Head(match, reading);
        values[ResolutionKey.Value] = reading.Value;
        return values;
    }

    private static Dictionary<string, string> Head(TimeMatch match, Reading reading)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(values, "timex", reading.Timex);
        Add(values, "Mod", match.Mod);
        values[ResolutionKey.Type] = NameOf(match.ValueKind ?? match.Kind);
        Add(values, "isLunar", match.IsLunar ? bool.TrueString : null);
        Add(values, "list", reading.Days);
        Add(values, "sourceEntity", match.SourceEntity);
        AddZone(values, match);
        return values;
    }

    private static void AddZone(Dictionary<string, string> values, TimeMatch match)
    {
        if (match.Zone is { } zone)
        {
            Add(values, "timezone", match.ZoneText == null ? null : zone.ToString());
            Add(values, "timezoneText", match.ZoneText);
            values["utcOffsetMins"] = zone.Minutes.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static void AddMoment(Dictionary<string, string> values, string key, TimeKind kind, Moment? moment) =>
        Add(values, key, moment?.ToString(FormatOf(kind), CultureInfo.InvariantCulture));

    private static void Add(Dictionary<string, string> values, string key, string value)
    {
        if (value != null)
        {
            values[key] = value;
        }
    }

    private static string FormatOf(TimeKind kind) =>
        kind switch
        {
            TimeKind.Date or TimeKind.DateRange => DateFormat,
            TimeKind.Time or TimeKind.TimeRange => TimeFormat,
            _ => DateFormat + " " + TimeFormat,
        };

    private static string NameOf(TimeKind kind) => kind.ToString().ToLowerInvariant();
}
