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
            if (PlaceOf(found) is { } place && !IsNoPlace(reading.Free.AsSpan(found.End + 1)))
            {
                reading.Add(new Entity(EntityKind.Ordinal, place, found.Start, found.End + 1 - found.Start));
            }
        }
    }

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

    private static string? PlaceOf(ModelResult found) =>
        found.Resolution is not { } resolution ? null
        : resolution.TryGetValue("relativeTo", out var end)
        && end is "end"
        && int.TryParse(Text(resolution, "offset"), CultureInfo.InvariantCulture, out var offset)
            ? (offset - 1).ToString(CultureInfo.InvariantCulture)
        : Text(resolution, "value");

    private static string? Text(SortedDictionary<string, object> resolution, string name) =>
        resolution.TryGetValue(name, out var value) ? value as string : null;
}
