using System.Text.Json;
using System.Text.Json.Serialization;
using BotApp.Commerce.Law;

namespace BotApp.Commerce.Policies;

/// <summary>Terms as JSON: shelves and terms in camel case, durations as <c>48h</c>, <c>7d</c> or <c>48:00:00</c>.</summary>
public static class PolicyJson
{
    /// <summary>As facts, but a shelf or term nobody knows is an error.</summary>
    internal static JsonSerializerOptions Options { get; } =
        new(FactsJson.In(ShopDays.Shanghai)) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>What is not named has its default.</summary>
    /// <exception cref="JsonException">A shelf or term is unknown, or a value is of the wrong type.</exception>
    public static ShopPolicy Read(JsonElement terms) =>
        terms.Deserialize<ShopPolicy>(Options) ?? throw new JsonException("The policy is null.");
}
