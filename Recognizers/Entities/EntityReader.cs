using System.Globalization;
using BotApp.Recognizers.Entities.Lexicon;
using BotApp.Recognizers.Entities.Numbers;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;

namespace BotApp.Recognizers.Entities;

/// <summary>Reads the numbers, places in a list and days that a message names.</summary>
internal sealed class EntityReader(TimeProvider clock, TimeZoneInfo shopZone, IProductLexicon? lexicon)
{
    private const string Last = "最后一";

    // the recognizer takes it for today
    private const string Recently = "最近";

    public IReadOnlyList<Entity> Read(string text, string culture)
    {
        var reading = new Reading(text, culture);
        NumberReader.Read(reading);
        foreach (var named in lexicon?.Find(text) ?? [])
        {
            reading.Add(named);
        }

        CarrierReader.Read(reading);
        foreach (var entity in Ordinals(reading.Free, culture).Concat(Days(reading.Free, culture)))
        {
            reading.Add(entity);
        }

        return reading.InOrder();
    }

    /// <summary>"最后一个" is a place too, though no ordinal number.</summary>
    private static IEnumerable<Entity> Ordinals(string text, string culture) =>
        text.IndexOf(Last, StringComparison.Ordinal) is >= 0 and var at
            ? [new Entity(EntityKind.Ordinal, "-1", at, Last.Length)]
            : Numbered(text, culture);

    private static IEnumerable<Entity> Numbered(string text, string culture) =>
        NumberRecognizer
            .RecognizeOrdinal(text, culture)
            .Select(found => EntityOf(EntityKind.Ordinal, found, PlaceOf(found)))
            .OfType<Entity>();

    private IEnumerable<Entity> Days(string text, string culture)
    {
        var today = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), shopZone).DateTime;
        return DateTimeRecognizer
            .RecognizeDateTime(text, culture, refTime: today)
            .Where(found => found.Text != Recently)
            .Select(found => EntityOf(EntityKind.Date, found, PastDayOf(found, today)))
            .OfType<Entity>();
    }

    private static Entity? EntityOf(string kind, ModelResult found, string? value) =>
        value is null ? null : new Entity(kind, value, found.Start, found.End - found.Start + 1);

    /// <summary>1 is the first; what is counted from the end is negative, −1 the last.</summary>
    private static string? PlaceOf(ModelResult found) =>
        found.Resolution is not { } resolution ? null
        : resolution.TryGetValue("relativeTo", out var end)
        && end is "end"
        && int.TryParse(Text(resolution, "offset"), CultureInfo.InvariantCulture, out var offset)
            ? (offset - 1).ToString(CultureInfo.InvariantCulture)
        : Text(resolution, "value");

    private static string? Text(SortedDictionary<string, object> resolution, string name) =>
        resolution.TryGetValue(name, out var value) ? value as string : null;

    /// <summary>Customers speak of days gone by: of several readings ("Monday") the latest that is not in the future.</summary>
    private static string? PastDayOf(ModelResult found, DateTime today) =>
        found.Resolution is { } resolution
        && resolution.TryGetValue("values", out var values)
        && values is IEnumerable<Dictionary<string, string>> readings
            ? readings
                .Where(NamesDay)
                .Select(DayOf)
                .Where(day => day is not null && day <= today)
                .Max()
                ?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    // not a length of time, a time of any day, a week, "since Monday" or "now"
    private static bool NamesDay(Dictionary<string, string> reading) =>
        reading["type"] is "date" or "datetime" or "datetimerange"
        && !reading.ContainsKey("Mod")
        && !reading["timex"].EndsWith("_REF", StringComparison.Ordinal);

    private static DateTime? DayOf(Dictionary<string, string> reading) =>
        (reading.TryGetValue("value", out var day) || reading.TryGetValue("start", out day))
        && DateTime.TryParse(day, CultureInfo.InvariantCulture, out var parsed)
            ? parsed.Date
            : null;
}
