using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BotApp.Commerce.Law;

/// <summary>Compares facts as given with the shape a flow knows: which are missing, and which nobody asked for.</summary>
internal sealed class FactsShape(JsonSerializerOptions options)
{
    private readonly List<string> missing = [];
    private readonly List<string> unknown = [];

    public IReadOnlyList<string> Missing => missing;

    public IReadOnlyList<string> Unknown => unknown;

    public static FactsShape Of(Type facts, JsonElement given, JsonSerializerOptions options)
    {
        var shape = new FactsShape(options);
        shape.Walk(facts, given, "");
        return shape;
    }

    private void Walk(Type type, JsonElement given, string path)
    {
        var info = options.GetTypeInfo(type);
        if (info.Kind == JsonTypeInfoKind.Object && given.ValueKind == JsonValueKind.Object)
        {
            WalkObject(info, given, path);
        }
        else if (info is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } && given.ValueKind == JsonValueKind.Array)
        {
            foreach (var (at, item) in given.EnumerateArray().Index())
            {
                Walk(element, item, $"{path}[{at}]");
            }
        }
    }

    private void WalkObject(JsonTypeInfo info, JsonElement given, string path)
    {
        var known = info.Properties.Where(property => property.Set is not null).ToList();
        var prefix = path.Length == 0 ? "" : path + ".";
        missing.AddRange(known.Where(property => property.IsRequired && !Has(given, property)).Select(property => prefix + property.Name));
        foreach (var fact in given.EnumerateObject())
        {
            if (known.Find(property => property.Name.Equals(fact.Name, StringComparison.OrdinalIgnoreCase)) is { } property)
            {
                Walk(property.PropertyType, fact.Value, prefix + property.Name);
            }
            else
            {
                unknown.Add(prefix + fact.Name);
            }
        }
    }

    private static bool Has(JsonElement given, JsonPropertyInfo property) =>
        given.EnumerateObject().Any(fact => fact.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase));
}
