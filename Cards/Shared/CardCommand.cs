using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotApp.Cards.Shared;

/// <summary>What a tap on a card asks for; it comes back as the value of a message without text.</summary>
/// <param name="Intent">What the customer wants, by the recognizer's names.</param>
/// <param name="OrderNumber">The order it is about; null when it is about none.</param>
/// <param name="Detail">The finer meaning of the intent; null when there is none.</param>
public sealed record CardCommand(
    [property: JsonProperty("intent")] string Intent,
    [property: JsonProperty("orderNumber", NullValueHandling = NullValueHandling.Ignore)] string? OrderNumber = null,
    [property: JsonProperty("detail", NullValueHandling = NullValueHandling.Ignore)] string? Detail = null
)
{
    /// <summary>Reads a submitted value; null when it is none of ours. Foreign members and wrong types are no error: anybody can post a value.</summary>
    public static CardCommand? Read(object? value) =>
        value is JObject json && TextOf(json, "intent") is { } intent
            ? new CardCommand(intent, TextOf(json, "orderNumber"), TextOf(json, "detail"))
            : null;

    private static string? TextOf(JObject json, string name) =>
        json[name] is JValue { Type: JTokenType.String, Value: string text } ? text : null;
}
