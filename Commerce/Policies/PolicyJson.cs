using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BotApp.Commerce.Law;

namespace BotApp.Commerce.Policies;

/// <summary>Terms as JSON: shelves and terms in camel case, durations as <c>48h</c>, <c>7d</c> or <c>48:00:00</c>.</summary>
public static class PolicyJson
{
    /// <summary>As facts, but a shelf or term nobody knows is an error.</summary>
    internal static JsonSerializerOptions Options { get; } =
        new(FactsJson.In(ShopDays.Shanghai))
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

    /// <summary>What is not named has its default.</summary>
    /// <exception cref="JsonException">A shelf or term is unknown, or a value is of the wrong type.</exception>
    public static ShopPolicy Read(JsonElement terms) =>
        terms.Deserialize<ShopPolicy>(Options) ?? throw new JsonException("The policy is null.");

    /// <summary>The policy with other values for some terms, given by path as JSON.</summary>
    /// <exception cref="JsonException">A value is of the wrong type.</exception>
    public static ShopPolicy With(ShopPolicy policy, IEnumerable<KeyValuePair<string, JsonNode?>> terms)
    {
        var shelves = JsonSerializer.SerializeToNode(policy, Options)!;
        foreach (var (path, value) in terms)
        {
            var parts = path.Split('.');
            shelves[parts[0]]![parts[1]] = value?.DeepClone();
        }

        return shelves.Deserialize<ShopPolicy>(Options)!;
    }

    /// <summary>A value as it is written in a policy file.</summary>
    public static string Say(object? value) =>
        value switch
        {
            string text => text,
            TimeSpan duration => Durations.Write(duration),
            IEnumerable<string> words => $"[{string.Join(", ", words.Select(word => word is "" ? "''" : word))}]",
            _ => JsonSerializer.Serialize(value, Options).Trim('"'),
        };
}
