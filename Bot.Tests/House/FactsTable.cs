using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BotApp.Commerce;
using BotApp.Commerce.Law;

namespace BotApp.Tests.House;

/// <summary>The facts of a flow as tables: one for its record, one for every record within.</summary>
internal static class FactsTable
{
    private static readonly JsonSerializerOptions Options = FactsJson.In(ShopDays.Shanghai);

    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(bool)] = "true or false",
        [typeof(int)] = "whole number",
        [typeof(decimal)] = "number",
        [typeof(double)] = "number",
        [typeof(string)] = "text",
        [typeof(DateTimeOffset)] = "instant",
        [typeof(DateOnly)] = "day",
        [typeof(TimeOnly)] = "time of day",
        [typeof(TimeSpan)] = "duration",
    };

    public static string Of(Type facts)
    {
        var text = new StringBuilder();
        var seen = new List<Type> { facts };
        for (var at = 0; at < seen.Count; at++)
        {
            text.Append(at == 0 ? "" : $"**{Name(seen[at])}**: {Descriptions.Of(seen[at])}\n\n");
            text.Append("| fact | kind | needed | meaning |\n|---|---|---|---|\n");
            foreach (var fact in FactsOf(seen[at]))
            {
                var type = Inner(fact.PropertyType);
                text.Append($"| `{fact.Name}` | {Kind(fact.PropertyType)} | {(fact.IsRequired ? "yes" : "")} | {Meaning(fact)} |\n");
                if (IsRecord(type) && !seen.Contains(type))
                {
                    seen.Add(type);
                }
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Facts that can be given; those worked out from others are left out.</summary>
    public static IEnumerable<JsonPropertyInfo> FactsOf(Type type) =>
        Options.GetTypeInfo(type).Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null);

    /// <summary>What the fact says of itself, or else its type.</summary>
    private static string Meaning(JsonPropertyInfo fact)
    {
        var own = Descriptions.Of((PropertyInfo)fact.AttributeProvider!);
        var said = own.Length > 0 ? own : Descriptions.Of(Inner(fact.PropertyType));
        return said.Replace("|", "\\|", StringComparison.Ordinal);
    }

    private static string Kind(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return Element(bare) is { } element ? "list of " + Kind(element)
            : bare.IsEnum ? string.Join(", ", Enum.GetNames(bare).Select(name => $"`{JsonNamingPolicy.KebabCaseLower.ConvertName(name)}`"))
            : Words.GetValueOrDefault(bare) ?? Name(bare);
    }

    private static Type Inner(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return Element(bare) is { } element ? Inner(element) : bare;
    }

    private static Type? Element(Type type) => type == typeof(string) ? null : Options.GetTypeInfo(type).ElementType;

    private static bool IsRecord(Type type) => Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Object;

    private static string Name(Type type) => JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name).Replace('-', ' ');
}
