using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotApp.Commerce.Policies.Files;

/// <summary>Which values a term can have: its type, and its range.</summary>
internal static class TermValues
{
    /// <summary>Ranges narrower than those of the type, both ends included.</summary>
    private static readonly Dictionary<string, (IComparable Least, IComparable Most)> Narrow = new(StringComparer.Ordinal)
    {
        ["shipping.shipWithin"] = (TimeSpan.FromHours(1), TimeSpan.FromDays(30)),
        ["shipping.lateCompensationRate"] = (0m, 1m),
        ["products.recommendAtMost"] = (1, 10),
        ["membership.pointsPerYuan"] = (1m, 100000m),
    };

    public static bool IsTextual(PolicyTerm term) => term.Type == typeof(string) || term.Type.IsAssignableTo(typeof(IEnumerable<string>));

    /// <summary>What is wrong with a value; null when nothing is.</summary>
    public static Bilingual? FaultOf(PolicyTerm term, JsonNode? json)
    {
        if (ValueOf(term, json) is not { } value)
        {
            return new("应当是" + Kind(term.Type).Zh, "this is not " + Kind(term.Type).En);
        }

        return
            RangeOf(term) is var (least, most)
            && value is IComparable comparable
            && (comparable.CompareTo(least) < 0 || comparable.CompareTo(most) > 0)
            ? new(
                $"应当在 {PolicyJson.Say(least)} 到 {PolicyJson.Say(most)} 之间",
                $"not between {PolicyJson.Say(least)} and {PolicyJson.Say(most)}"
            )
            : null;
    }

    /// <summary>The least and the most, both included; null when there are none.</summary>
    public static (IComparable Least, IComparable Most)? RangeOf(PolicyTerm term) =>
        Narrow.TryGetValue(term.Path, out var narrow) ? narrow
        : term.Type == typeof(int) ? (0, 3650)
        : term.Type == typeof(decimal) ? (0m, 10_000_000m)
        : term.Type == typeof(TimeSpan) ? (TimeSpan.Zero, TimeSpan.FromDays(365))
        : null;

    public static Bilingual Kind(Type type) =>
        type == typeof(bool) ? new(" true 或 false", "true or false")
        : type == typeof(int) ? new("整数", "a whole number")
        : type == typeof(decimal) ? new("数字", "a number")
        : type == typeof(TimeSpan) ? new("时长，如 48h 或 7d", "a duration such as 48h or 7d")
        : type == typeof(string) ? new("文字", "a text")
        : type.IsEnum ? new($"其中之一：{Words(type)}", $"one of {Words(type)}")
        : type.IsAssignableTo(typeof(IEnumerable)) ? new("列表，如 [opened, discounted]", "a list such as [opened, discounted]")
        : new(type.Name, type.Name);

    private static object? ValueOf(PolicyTerm term, JsonNode? json)
    {
        try
        {
            var value = json.Deserialize(term.Type, PolicyJson.Options);
            return value is IEnumerable<string> words && words.Any(word => word is null) ? null : value;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Words(Type type) => string.Join(", ", Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName));
}
