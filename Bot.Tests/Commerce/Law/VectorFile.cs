using System.Text.Json;
using BotApp.Commerce;
using BotApp.Commerce.Law;

namespace BotApp.Tests.Commerce.Law;

/// <summary>Cases with what is expected of them, and how an answer differs from that.</summary>
internal static class VectorFile
{
    public sealed record Vector(string Place, string Id, string Flow, string Line, JsonElement Expect);

    public static IEnumerable<Vector> Read(string file) =>
        File.ReadAllLines(file).Index().Where(line => line.Item.Trim().Length > 0).Select(line => Parse(file, line.Index + 1, line.Item));

    /// <summary>Only what is named in <c>expect</c> is compared; <c>"amounts":{}</c> expects none.</summary>
    public static IEnumerable<string> Differences(JsonElement expect, JsonElement answer, ShopDays days)
    {
        foreach (var wanted in expect.EnumerateObject())
        {
            var differences = wanted.Name switch
            {
                "decision" or "clause" or "reason" => Compare(wanted.Name, wanted.Value, Find(answer, wanted.Name), Same),
                "deadline" => Compare("deadline", wanted.Value, Find(answer, "deadline"), (a, b) => SameInstant(a, b, days)),
                "amounts" => Amounts(wanted.Value, Find(answer, "amounts")),
                "notes" => Each("notes", wanted.Value, Find(answer, "notes"), Same),
                "alternatives" => Subset("alternatives", wanted.Value, Find(answer, "alternatives")),
                "overruled" => Overruled(wanted.Value, Find(answer, "overruled")),
                _ => [wanted.Name + ": nobody compares this"],
            };
            foreach (var difference in differences)
            {
                yield return difference;
            }
        }
    }

    private static Vector Parse(string file, int number, string line)
    {
        var place = $"{Path.GetFileName(file)}:{number}";
        try
        {
            var root = JsonDocument.Parse(line).RootElement;
            return new(place, Text(root, "id"), Text(root, "flow"), line, root.GetProperty("expect"));
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException)
        {
            throw new FormatException($"{place}: {unreadable.Message}", unreadable);
        }
    }

    private static string Text(JsonElement root, string name) => root.TryGetProperty(name, out var text) ? text.ToString() : "";

    private static JsonElement? Find(JsonElement? owner, string name) =>
        owner is { ValueKind: JsonValueKind.Object } there
        && there.TryGetProperty(name, out var found)
        && found.ValueKind != JsonValueKind.Null
            ? found
            : null;

    private static IEnumerable<string> Amounts(JsonElement wanted, JsonElement? came) =>
        wanted.EnumerateObject().Any()
            ? Each("amounts", wanted, came, SameSum)
            : (came?.EnumerateObject() ?? default).Select(sum => $"amounts.{sum.Name}: none was expected, '{sum.Value}' came");

    private static IEnumerable<string> Each(
        string name,
        JsonElement wanted,
        JsonElement? came,
        Func<JsonElement, JsonElement, bool> same
    ) => wanted.EnumerateObject().SelectMany(part => Compare($"{name}.{part.Name}", part.Value, Find(came, part.Name), same));

    private static IEnumerable<string> Subset(string name, JsonElement wanted, JsonElement? came)
    {
        var there = came?.EnumerateArray().Select(item => item.GetString()).ToHashSet() ?? [];
        return wanted.EnumerateArray().Where(item => !there.Contains(item.GetString())).Select(item => $"{name}: '{item}' is missing");
    }

    private static IEnumerable<string> Overruled(JsonElement wanted, JsonElement? came)
    {
        var there = came?.EnumerateArray().Select(rule => rule.GetProperty("term").GetString()).ToHashSet() ?? [];
        return wanted.EnumerateArray().Where(term => !there.Contains(term.GetString())).Select(term => $"overruled: '{term}' is missing");
    }

    private static IEnumerable<string> Compare(
        string name,
        JsonElement wanted,
        JsonElement? came,
        Func<JsonElement, JsonElement, bool> same
    )
    {
        if (wanted.ValueKind == JsonValueKind.Null)
        {
            return came is null ? [] : [$"{name}: nothing was expected, '{came}' came"];
        }

        return came is not { } there ? [$"{name}: '{wanted}' was expected, nothing came"]
            : same(wanted, there) ? []
            : [$"{name}: '{wanted}' was expected, '{there}' came"];
    }

    private static bool Same(JsonElement wanted, JsonElement came) => wanted.ToString() == came.ToString();

    private static bool SameSum(JsonElement wanted, JsonElement came) => wanted.GetDecimal() == came.GetDecimal();

    private static bool SameInstant(JsonElement wanted, JsonElement came, ShopDays days) =>
        wanted.Deserialize<DateTimeOffset>(FactsJson.In(days)) == came.Deserialize<DateTimeOffset>(FactsJson.In(days));
}
