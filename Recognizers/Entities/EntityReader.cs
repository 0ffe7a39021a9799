using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;

namespace BotApp.Recognizers.Entities;

/// <summary>Reads the numbers, places in a list and days that a message names.</summary>
internal sealed class EntityReader(TimeProvider clock, TimeZoneInfo shopZone)
{
    public IReadOnlyList<Entity> Read(string text, string culture)
    {
        var entities = new List<Entity>();
        entities.AddRange(NumberRuns.In(text));
        var free = entities.Aggregate(text, Blank);
        entities.AddRange(Ordinals(free, culture));
        entities.AddRange(Days(free, culture));
        return entities;
    }

    private static string Blank(string text, Entity entity) =>
        string.Concat(text.AsSpan(0, entity.Start), new string(' ', entity.Length), text.AsSpan(entity.Start + entity.Length));

    private static IEnumerable<Entity> Ordinals(string text, string culture) =>
        NumberRecognizer.RecognizeOrdinal(text, culture).Select(found => EntityOf(EntityKind.Ordinal, found, ValueOf(found))).OfType<Entity>();

    private IEnumerable<Entity> Days(string text, string culture)
    {
        var today = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), shopZone).DateTime;
        return DateTimeRecognizer
            .RecognizeDateTime(text, culture, refTime: today)
            .Select(found => EntityOf(EntityKind.Date, found, PastDayOf(found, today)))
            .OfType<Entity>();
    }

    private static Entity? EntityOf(string kind, ModelResult found, string? value) =>
        value is null ? null : new Entity(kind, value, found.Start, found.End - found.Start + 1);

    private static string? ValueOf(ModelResult found) =>
        found.Resolution is { } resolution && resolution.TryGetValue("value", out var value) ? value as string : null;

    /// <summary>Customers speak of days gone by: of several readings ("Monday") the latest that is not in the future.</summary>
    private static string? PastDayOf(ModelResult found, DateTime today) =>
        found.Resolution is { } resolution && resolution.TryGetValue("values", out var values) && values is IEnumerable<Dictionary<string, string>> readings
            ? readings.Select(DayOf).Where(day => day is not null && day <= today).Max()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static DateTime? DayOf(Dictionary<string, string> reading) =>
        (reading.TryGetValue("value", out var day) || reading.TryGetValue("start", out day))
        && DateTime.TryParse(day, CultureInfo.InvariantCulture, out var parsed)
            ? parsed.Date
            : null;
}
