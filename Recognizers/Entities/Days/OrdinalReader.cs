using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace BotApp.Recognizers.Entities.Days;

/// <summary>Finds places in a list: 1 is the first; what is counted from the end is negative, −1 the last.</summary>
internal static class OrdinalReader
{
    private static readonly string[] Lasts = ["最后一", "最后那", "最后个"];

    private static readonly string[] Words = ["第", "最后", "倒数", "头一", "首"];

    /// <summary>第三方 is nobody's place, and the last day none in a list.</summary>
    private static readonly string[] NoPlaces = ["方", "者", "时间", "期", "天", "步", "班"];

    public static void Read(Reading reading)
    {
        if (
            reading.Culture.StartsWith("zh", StringComparison.Ordinal)
            && !Array.Exists(Words, word => reading.Free.Contains(word, StringComparison.Ordinal))
        )
        {
            return;
        }

        foreach (var last in Lasts)
        {
            if (
                reading.Free.IndexOf(last, StringComparison.Ordinal) is >= 0 and var at
                && !IsNoPlace(reading.Free.AsSpan(at + last.Length))
            )
            {
                reading.Add(new Entity(EntityKind.Ordinal, "-1", at, last.Length));
            }
        }

        foreach (var found in NumberRecognizer.RecognizeOrdinal(reading.Free, reading.Culture))
        {
            var length = found.End + 1 - found.Start;
            if (PlaceOf(found, reading.Free) is { } place && !IsNoPlace(reading.Free.AsSpan(found.End + 1)) && !IsInDay(reading, found))
            {
                reading.Add(new Entity(EntityKind.Ordinal, place.ToString(CultureInfo.InvariantCulture), found.Start, length));
            }
        }
    }

    /// <summary>"last Friday".</summary>
    private static bool IsInDay(Reading reading, ModelResult found) =>
        reading.Found.Any(entity =>
            entity.Kind is EntityKind.Date or EntityKind.DateRange && entity.Start <= found.Start && found.End < entity.End
        );

    private static bool IsNoPlace(ReadOnlySpan<char> behind)
    {
        foreach (var word in NoPlaces)
        {
            if (behind.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>倒数第二 counts from the end; null for what counts from where one is ("next").</summary>
    private static int? PlaceOf(ModelResult found, string free) =>
        found.Resolution is not { } resolution ? null
        : resolution.TryGetValue("relativeTo", out var end) && end is "end"
            ? int.TryParse(Text(resolution, "offset"), CultureInfo.InvariantCulture, out var offset) ? offset - 1
                : null
        : !int.TryParse(Text(resolution, "value"), CultureInfo.InvariantCulture, out var place) ? null
        : free.AsSpan(0, found.Start).EndsWith("倒数") ? -place
        : place;

    private static string? Text(SortedDictionary<string, object> resolution, string name) =>
        resolution.TryGetValue(name, out var value) ? value as string : null;
}
