using System.Globalization;
using System.Text.Json.Nodes;

namespace BotApp.CommandLine.Talks;

/// <summary>
/// What a talk says must be true of the shop: <c>order number=261128001003 -&gt; status=Cancelled refunded=379.00</c>. Left of the arrow: a noun and the records
/// meant; right: what each of them must hold, or <c>count=N</c>. Values hold no spaces; a path goes into parts (<c>lines.0.quantity</c>);
/// <c>number=*001003</c> compares the end, since the demo shop's numbers begin with the day, <c>subject=TH*</c> the beginning.
/// </summary>
internal sealed record ShopCheck(string Noun, IReadOnlyList<(string Path, string Value)> Where, IReadOnlyList<(string Path, string Value)> Holds)
{
    public static ShopCheck Parse(string text, int number)
    {
        var sides = text.Split("->");
        var left = sides[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return sides.Length == 2 && left.Length > 0
            ? new ShopCheck(left[0], Pairs(left[1..], number), Pairs(sides[1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), number))
            : throw new ChatFormatException(number, "is no 'noun path=value … -> path=value …'");
    }

    /// <summary>Null when it holds, else what was found instead.</summary>
    public string? Miss(IReadOnlyList<JsonObject>? all)
    {
        if (all is null)
        {
            return $"the shop knows no {Noun}";
        }

        var meant = all.Where(row => Where.All(pair => Is(row, pair.Path, pair.Value))).ToList();
        return Holds.Select(pair => Miss(meant, pair.Path, pair.Value)).FirstOrDefault(miss => miss is not null);
    }

    private string? Miss(List<JsonObject> meant, string path, string value)
    {
        if (path == "count")
        {
            var count = meant.Count.ToString(CultureInfo.InvariantCulture);
            return count == value ? null : $"the shop has {count} such {Noun}, not {value}";
        }

        return meant.Count == 0
            ? $"the shop has no such {Noun}"
            : meant
                .Where(row => !Is(row, path, value))
                .Select(row => $"{Noun}.{path} is {Find(row, path)?.ToString() ?? "null"}, not {value}")
                .FirstOrDefault();
    }

    private static bool Is(JsonObject row, string path, string value)
    {
        var found = Find(row, path)?.ToString() ?? "null";
        return value.EndsWith('*') ? found.StartsWith(value[..^1], StringComparison.OrdinalIgnoreCase)
            : value.StartsWith('*') ? found.EndsWith(value[1..], StringComparison.OrdinalIgnoreCase)
            : decimal.TryParse(found, CultureInfo.InvariantCulture, out var number)
            && decimal.TryParse(value, CultureInfo.InvariantCulture, out var wanted)
                ? number == wanted
            : string.Equals(found, value, StringComparison.OrdinalIgnoreCase);
    }

    private static JsonNode? Find(JsonNode? node, string path) =>
        path.Split('.')
            .Aggregate(
                node,
                (at, step) =>
                    at switch
                    {
                        JsonArray list when int.TryParse(step, CultureInfo.InvariantCulture, out var index) => list.ElementAtOrDefault(index),
                        JsonObject record => record.FirstOrDefault(member => string.Equals(member.Key, step, StringComparison.OrdinalIgnoreCase)).Value,
                        _ => null,
                    }
            );

    private static List<(string, string)> Pairs(string[] words, int number) =>
        [
            .. words.Select(word =>
                word.Split('=', 2) is [var path, var value] ? (path, value) : throw new ChatFormatException(number, $"'{word}' is no path=value")
            ),
        ];
}
