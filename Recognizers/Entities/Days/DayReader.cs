using System.Buffers;
using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace BotApp.Recognizers.Entities.Days;

/// <summary>Finds days, spans of days and times of day as they are meant on the day of the message.</summary>
internal sealed class DayReader(TimeProvider clock, TimeZoneInfo shopZone)
{
    /// <summary>Without one of these no Chinese message names a day or a time.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        "0123456789天日号月年周星拜昨今明后前点时午晚早刚双节末旬初庆旦夕秋诞阳五"
    );

    /// <summary>The recognizer takes it for today.</summary>
    private const string Recently = "最近";

    public void Read(Reading reading)
    {
        if (reading.Culture.StartsWith("zh", StringComparison.Ordinal) && !reading.Free.AsSpan().ContainsAny(Signs))
        {
            return;
        }

        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), shopZone).DateTime;
        foreach (var found in DateTimeRecognizer.RecognizeDateTime(reading.Free, reading.Culture, refTime: now))
        {
            var readings = found.Text == Recently ? [] : ReadingsOf(found);
            readings.RemoveAll(reading => reading.IsDeadline && reading.Day < now.Date);
            if (readings.Count > 0)
            {
                Add(reading, readings, found.Start, found.End + 1 - found.Start, now);
            }
        }
    }

    private static List<DayReading> ReadingsOf(ModelResult found) =>
        LunarDays.AreMeant(found) ? LunarDays.Of(DayReadings.Of(found)) : DayReadings.Of(found);

    private static void Add(Reading reading, List<DayReading> readings, int start, int length, DateTime now)
    {
        var meant = Meant(readings, now, Tense.IsFuture(reading.Folded));
        var confidence = readings.Count > 1 ? 0.8 : 1;
        if (meant.Day is { } day)
        {
            var (last, kind) = (meant.LastDay ?? day, meant.LastDay is null ? EntityKind.Date : EntityKind.DateRange);
            var value = meant.LastDay is null ? Text(day) : $"{Text(day)}/{Text(last)}";
            var tense = new Entity(PartKind.Tense, Tense.Of(day, last, now), start, 0);
            reading.Add(new Entity(kind, value, start, length, confidence) { Parts = [tense] });
        }

        if (meant.Time is { } time)
        {
            reading.Add(new Entity(EntityKind.Time, time, start, length, confidence));
        }
    }

    /// <summary>Of several readings ("Monday") the latest that is not to come, or the next one when the message looks ahead.</summary>
    private static DayReading Meant(List<DayReading> readings, DateTime now, bool isFuture)
    {
        var past = readings.Where(reading => reading.Day <= now.Date).MaxBy(reading => reading.Day);
        var future = readings.Where(reading => reading.Day >= now.Date).MinBy(reading => reading.Day);
        return (isFuture ? future ?? past : past ?? future) ?? readings[0];
    }

    private static string Text(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
